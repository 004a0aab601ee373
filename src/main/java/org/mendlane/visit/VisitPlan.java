package org.mendlane.visit;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a technician comes, as it is agreed on with the customer.
 */
public record VisitPlan(LocalDate day, LocalTime from, LocalTime to, String technician) {
}
