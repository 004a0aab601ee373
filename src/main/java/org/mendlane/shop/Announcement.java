package org.mendlane.shop;

import java.time.LocalDate;

/** A notice to customers, shown from one day to another, both included. */
public record Announcement(long id, String title, String text, LocalDate from, LocalDate until, String by,
		boolean withdrawn) {
}
