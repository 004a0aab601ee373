package org.mendlane.portal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.customer.ContactRules;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.customer.SavedAddress;
import org.mendlane.shared.Address;
import org.mendlane.shared.Refusal;

/**
 * Where a device goes back to: one of the customer's addresses or a new one.
 */
@Component
class AddressChoice {

	static final String NEW = "new";

	private final Customers customers;

	AddressChoice(Customers customers) {
		this.customers = customers;
	}

	List<SavedAddress> of(Actor actor) {
		return this.customers.addresses(whose(actor));
	}

	/** Whose addresses they are. */
	CustomerId whose(Actor actor) {
		return this.customers.own(actor).id();
	}

	/** Notes at the form's fields what is wrong with a new address or the choice. */
	void check(AddressForm form, String chosen, Actor actor, Errors errors) {
		if (NEW.equals(chosen)) {
			ContactRules.problems(form.address()).forEach((field, key) -> errors.rejectValue(field, key));
		}
		else if (!errors.hasFieldErrors("addressId") && saved(chosen, actor).isEmpty()) {
			errors.rejectValue("addressId", "portal.choose-address");
		}
	}

	/** The site that the chosen address belongs to. */
	@Nullable Long site(String chosen, Actor actor) {
		return saved(chosen, actor).map(SavedAddress::site).orElse(null);
	}

	Address chosen(AddressForm form, String chosen, Actor actor) {
		if (NEW.equals(chosen)) {
			return form.address();
		}
		Address saved = saved(chosen, actor).orElseThrow(() -> new Refusal("portal.choose-address")).address();
		String recipient = saved.recipient().isBlank() ? this.customers.own(actor).name() : saved.recipient();
		return new Address(recipient, saved.street(), saved.postalCode(), saved.city(), saved.country());
	}

	private Optional<SavedAddress> saved(String chosen, Actor actor) {
		return of(actor).stream().filter((address) -> String.valueOf(address.id()).equals(chosen)).findFirst();
	}

}
