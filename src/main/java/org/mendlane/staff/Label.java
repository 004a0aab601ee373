package org.mendlane.staff;

/** What a list says about a case beside its number. */
record Label(String title, String customer) {
}
