package org.mendlane.customer;

import java.time.Instant;

import org.mendlane.shared.Money;

/**
 * Up to which gross sum a customer's device is repaired without a question, and who said
 * so when.
 */
public record ApprovalLimit(Money gross, String by, Instant at) {
}
