package org.mendlane.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Address;
import org.mendlane.shared.PhoneNumbers;

/**
 * A customer as a list names him that the shop brings along; what is missing there stays
 * as it is.
 */
public record ListedCustomer(CustomerKind kind, String name, @Nullable String taxId, String email,
		@Nullable String phone, @Nullable Locale language, Address address, @Nullable ContractKind contract) {

	/**
	 * What is wrong, as message keys by the name of the field; nothing when all is well.
	 */
	public Map<String, String> problems() {
		return ContactRules.problems(contact(null));
	}

	/** What a list would say twice if it said it of another one, too. */
	public List<String> marks() {
		CustomerKeys keys = keys();
		return keys.taxKey().isEmpty() ? List.of(keys.emailKey()) : List.of(keys.emailKey(), keys.taxKey());
	}

	CustomerKeys keys() {
		return new CustomerKeys(this.name, this.address.postalCode(), this.address.city(), this.email, this.taxId,
				this.phone);
	}

	ContactData contact(@Nullable Customer known) {
		Locale spoken = (known != null) ? known.language() : Locale.forLanguageTag(switch (this.address.country()) {
			case "PL" -> "pl";
			case "SI" -> "sl";
			default -> "en";
		});
		return new ContactData(this.name, or(this.taxId, (known != null) ? known.taxId() : null), this.email,
				or(PhoneNumbers.kept(this.phone, this.address.country()), (known != null) ? known.phone() : null),
				(this.language != null) ? this.language : spoken, this.address);
	}

	ContractKind contract(ContractKind known) {
		return (this.contract != null) ? this.contract : known;
	}

	/** What would be different, by the names of the columns of such a list. */
	List<String> changes(Customer known) {
		ContactData now = contact(known);
		List<String> changes = new ArrayList<>();
		note(changes, "name", now.name(), known.name());
		note(changes, "tax", now.taxId(), known.taxId());
		note(changes, "email", now.email(), known.email());
		note(changes, "phone", now.phone(), known.phone());
		note(changes, "street", now.address().street(), known.address().street());
		note(changes, "postal", now.address().postalCode(), known.address().postalCode());
		note(changes, "city", now.address().city(), known.address().city());
		note(changes, "country", now.address().country(), known.address().country());
		note(changes, "language", now.language().getLanguage(), known.language().getLanguage());
		note(changes, "contract", contract(known.contract()), known.contract());
		return List.copyOf(changes);
	}

	private static void note(List<String> changes, String name, @Nullable Object now, @Nullable Object before) {
		if (!Objects.equals(now, before)) {
			changes.add(name);
		}
	}

	private static @Nullable String or(@Nullable String given, @Nullable String known) {
		return (given != null) ? given : known;
	}

}
