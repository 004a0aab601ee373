package org.mendlane.process.general;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customer;
import org.mendlane.document.PrintedContact;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;
import org.springframework.stereotype.Component;

/**
 * What every mail and every paper about a case says: the shop, the customer, his
 * guardian.
 */
@Component
public class CaseModel {

	private final Accounts accounts;

	private final Shop shop;

	CaseModel(Accounts accounts, Shop shop) {
		this.accounts = accounts;
		this.shop = shop;
	}

	/** The shop's own data. */
	public ShopData shop() {
		return this.shop.data();
	}

	/** The person of the shop who looks after this customer. */
	public Optional<StaffMember> guardian(Customer customer) {
		return Optional.ofNullable(customer.guardian()).flatMap(this.accounts::staffMember);
	}

	/** The language of a log-in, else of the customer. */
	public Locale language(String login, Customer customer) {
		return this.accounts.find(login)
			.filter((actor) -> !actor.isStaff())
			.map((actor) -> actor.language())
			.orElse(customer.language());
	}

	/** What whoever has the task reads, before that what the shop speaks. */
	public Locale language(DelegateTask task) {
		return Optional.ofNullable(task.getAssignee())
			.flatMap(this.accounts::staffMember)
			.map(StaffMember::language)
			.orElseGet(() -> shop().language());
	}

	/** Whom the customer may ask: his guardian, else the shop. */
	public PrintedContact printedGuardian(Customer customer) {
		StaffMember guardian = guardian(customer).orElse(null);
		ShopData data = shop();
		if (guardian == null) {
			return new PrintedContact(data.name(), data.phone(), data.email());
		}
		return new PrintedContact(guardian.name(), phone(guardian, data), guardian.email());
	}

	/** What every mail says about the shop, whoever reads it. */
	Map<String, Object> ofShop() {
		return Map.of("shop", shop().inMails());
	}

	/** The values that all mail templates to customers may use. */
	Map<String, Object> of(Customer customer) {
		Map<String, Object> model = new HashMap<>(ofShop());
		model.put("customer", customer.name());
		PrintedContact guardian = printedGuardian(customer);
		model.put("guardian", Map.of("name", guardian.name(), "phone", guardian.phone(), "email", guardian.email()));
		return model;
	}

	private static String phone(StaffMember guardian, ShopData shop) {
		return (guardian.phone() != null) ? guardian.phone() : shop.phone();
	}

}
