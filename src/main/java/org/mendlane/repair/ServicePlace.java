package org.mendlane.repair;

/**
 * Where devices are repaired: taken in, or where they stand.
 */
public enum ServicePlace {

	WORKSHOP, ON_SITE

}
