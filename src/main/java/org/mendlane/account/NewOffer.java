package org.mendlane.account;

import java.util.Locale;

/** Somebody about to be asked to be one of a customer's people. */
public record NewOffer(long customer, String email, String name, Rights rights, Locale language) {
}
