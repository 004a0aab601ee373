package org.mendlane.account;

import java.time.Instant;

/** One of a customer's people. */
public record Member(long id, String login, String name, Rights rights, Instant since) {
}
