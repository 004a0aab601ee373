package org.mendlane.customer;

import org.jspecify.annotations.Nullable;

/** Somebody whom the shop may talk to, about to be kept. */
public record NewContact(@Nullable Long site, String name, String job, @Nullable String phone, @Nullable String email) {
}
