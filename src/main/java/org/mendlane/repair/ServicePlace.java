package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

/**
 * Where devices are repaired: taken in, or where they stand.
 */
public enum ServicePlace {

	WORKSHOP, ON_SITE;

	/** What a box that may be ticked says. */
	public static ServicePlace of(@Nullable Boolean onSite) {
		return Boolean.TRUE.equals(onSite) ? ON_SITE : WORKSHOP;
	}

}
