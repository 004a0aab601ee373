package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.logistics.Collector;

/** What the page of handing out asks besides a signature. */
record Collects(@Nullable String code, @Nullable Boolean document) {

	Collector collector() {
		return new Collector(this.code, Boolean.TRUE.equals(this.document));
	}

}
