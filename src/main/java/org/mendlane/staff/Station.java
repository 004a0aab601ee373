package org.mendlane.staff;

/** A link to a place of work, with how much waits there. */
record Station(String key, String href, String icon, String name, long count, boolean late) {
}
