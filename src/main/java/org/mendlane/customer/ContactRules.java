package org.mendlane.customer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;
import org.mendlane.shared.ContactFormat;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.shared.Refusal;

/** What names, addresses, phone numbers and the like must look like. */
public final class ContactRules {

	private static final int LONG = 200;

	private ContactRules() {
	}

	/**
	 * What is wrong, as message keys by the name of the field; nothing when all is well.
	 */
	public static Map<String, String> problems(ContactData data) {
		Map<String, String> found = new LinkedHashMap<>();
		note(found, "name", isFilled(data.name()), "customer.name-missing");
		note(found, "email", ContactFormat.isEmail(data.email()), "customer.email-invalid");
		note(found, "phone", isPhone(data.phone(), data.address().country()), "customer.phone-invalid");
		note(found, "taxId", isBlank(data.taxId()) || ContactFormat.isTaxId(String.valueOf(data.taxId())),
				"customer.tax-id-invalid");
		found.putAll(problems(data.address()));
		return found;
	}

	/** What is wrong with an address, as message keys by the name of the field. */
	public static Map<String, String> problems(Address address) {
		Map<String, String> found = new LinkedHashMap<>();
		note(found, "recipient", address.recipient().length() <= LONG, "customer.recipient-too-long");
		note(found, "street", isFilled(address.street()), "customer.street-missing");
		note(found, "postalCode", ContactFormat.isPostalCode(address.country(), address.postalCode().strip()),
				"customer.postal-code-invalid");
		note(found, "city", isFilled(address.city()), "customer.city-missing");
		note(found, "country", ContactFormat.isCountry(address.country()), "customer.country-invalid");
		return found;
	}

	static boolean isPhone(@Nullable String typed, String country) {
		return typed == null || typed.isBlank() || PhoneNumbers.read(typed, country).isPresent();
	}

	static void require(Map<String, String> problems) {
		problems.values().stream().findFirst().ifPresent((key) -> {
			throw new Refusal(key);
		});
	}

	private static boolean isFilled(String text) {
		return !text.isBlank() && text.length() <= LONG;
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static void note(Map<String, String> found, String field, boolean fine, String key) {
		if (!fine) {
			found.put(field, key);
		}
	}

}
