package org.mendlane.shop;

import java.util.Locale;

import org.mendlane.shared.Address;

/** What the shop tells about itself, and how it works; texts may be empty. */
public record ShopData(String name, Address address, String phone, String email, String hours, String courierLink,
		String taxId, Locale language, String currency, boolean guardianByRule) {
}
