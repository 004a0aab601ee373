package org.mendlane.staff;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A device in a list of cases; the place is where it lies in the house. */
record CaseRow(String number, String title, @Nullable String serial, String customer, @Nullable String stage,
		@Nullable String waitsFor, boolean open, Instant submittedAt, @Nullable Instant followUp,
		@Nullable String stuck, Custody custody, @Nullable String place) {
}
