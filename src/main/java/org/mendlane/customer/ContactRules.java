package org.mendlane.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.EmailValidator;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;
import org.mendlane.shared.Refusal;

/** What names, addresses, phone numbers and the like must look like. */
public final class ContactRules {

	private static final int LONG = 200;

	private static final int SHORT = 40;

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private static final EmailValidator EMAIL = emailValidator("example", "test");

	private ContactRules() {
	}

	/** Whether mail can be sent there. */
	public static boolean isEmail(String email) {
		return email.length() <= 190 && EMAIL.isValid(email.strip());
	}

	/** Whether it has the digits of a phone number, however they are grouped. */
	public static boolean isPhone(String phone) {
		String digits = phone.replaceAll("[\\s()./-]", "");
		return digits.matches("\\+?[0-9]{6,15}");
	}

	/** Whether the code fits its country: 00-950 in Poland, 1000 in Slovenia. */
	public static boolean isPostalCode(String country, String code) {
		return switch (country) {
			case "PL" -> code.matches("[0-9]{2}-[0-9]{3}");
			case "SI" -> code.matches("[1-9][0-9]{3}");
			default -> code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,15}");
		};
	}

	/**
	 * What is wrong, as message keys by the name of the field; nothing when all is well.
	 */
	public static Map<String, String> problems(ContactData data) {
		Map<String, String> found = new LinkedHashMap<>();
		note(found, "name", isFilled(data.name()), "customer.name-missing");
		note(found, "email", isEmail(data.email()), "customer.email-invalid");
		note(found, "phone", isBlank(data.phone()) || isPhone(String.valueOf(data.phone())), "customer.phone-invalid");
		note(found, "taxId", isBlank(data.taxId()) || isTaxId(String.valueOf(data.taxId())), "customer.tax-id-invalid");
		found.putAll(problems(data.address()));
		return found;
	}

	/** What is wrong with an address, as message keys by the name of the field. */
	public static Map<String, String> problems(Address address) {
		Map<String, String> found = new LinkedHashMap<>();
		note(found, "recipient", address.recipient().length() <= LONG, "customer.recipient-too-long");
		note(found, "street", isFilled(address.street()), "customer.street-missing");
		note(found, "postalCode", isPostalCode(address.country(), address.postalCode().strip()),
				"customer.postal-code-invalid");
		note(found, "city", isFilled(address.city()), "customer.city-missing");
		note(found, "country", COUNTRIES.contains(address.country()), "customer.country-invalid");
		return found;
	}

	static void require(Map<String, String> problems) {
		problems.values().stream().findFirst().ifPresent((key) -> {
			throw new Refusal(key);
		});
	}

	/** Knows the top-level domains of the world and those meant for examples. */
	private static EmailValidator emailValidator(String... further) {
		List<DomainValidator.Item> known = List
			.of(new DomainValidator.Item(DomainValidator.ArrayType.GENERIC_PLUS, further));
		return new EmailValidator(false, false, DomainValidator.getInstance(false, known));
	}

	private static boolean isTaxId(String taxId) {
		return taxId.length() <= SHORT && taxId.replaceAll("[\\s-]", "").matches("[A-Za-z]{0,2}[0-9]{8,12}");
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
