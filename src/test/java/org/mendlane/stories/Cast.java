package org.mendlane.stories;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.NewLogin;
import org.mendlane.account.NewStaff;
import org.mendlane.account.Rights;
import org.mendlane.account.Role;
import org.mendlane.catalog.ItemKind;
import org.mendlane.catalog.NewItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Registration;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.mendlane.shop.OfferTerms;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;

/** The people of the stories: the shop's staff, and customers as many as are needed. */
class Cast {

	static final Locale POLISH = Locale.forLanguageTag("pl");

	static final Locale SLOVENIAN = Locale.forLanguageTag("sl");

	private static final String PASSWORD = "a-long-test-password";

	private static final Address SHOP = new Address("Serwis Kowalczyk", "ul. Długa 5", "00-238", "Warszawa", "PL");

	private final AtomicInteger number = new AtomicInteger();

	private final Accounts accounts;

	private final Customers customers;

	private final PriceList prices;

	private final Shop shop;

	Cast(Accounts accounts, Customers customers, PriceList prices, Shop shop) {
		this.accounts = accounts;
		this.customers = customers;
		this.prices = prices;
		this.shop = shop;
	}

	/** Opens the shop, once for all stories. */
	synchronized void takesTheStage() {
		if (this.accounts.find("care").isPresent()) {
			return;
		}
		this.shop.change(data(true, true), Actor.SYSTEM);
		staff("reception", "Ewa Lis", Role.RECEPTION);
		staff("technician", "Katarzyna Zając", Set.of("coffee", "printer"), Role.TECHNICIAN);
		staff("technician2", "Luka Novak", Set.of("phone", "laptop"), Role.TECHNICIAN);
		staff("technician3", "Anja Kralj", Set.of("audio"), Role.TECHNICIAN);
		staff("technician4", "Marek Dudek", Set.of("audio"), Role.TECHNICIAN);
		staff("quality", "Piotr Sowa", Role.QUALITY);
		staff("dispatch", "Jan Kos", Role.DISPATCH);
		staff("care", "Tomasz Wójcik", Role.CARE);
		staff("lead", "Maja Horvat", Role.LEAD);
		staff("accountant", "Barbara Gołąb", Role.ACCOUNTANT);
		staff("analyst", "Ola Wrona", Role.ANALYST);
		staff("admin", "Jakub Szpak", Role.ADMIN);
		this.prices.load(List.of(item("S-PUMP", ItemKind.SERVICE, "Wymiana pompy", 18000),
				item("P-PUMP", ItemKind.PART, "Pompa", 21000), item("S-BURR", ItemKind.SERVICE, "Wymiana żaren", 14500),
				item("P-BURR", ItemKind.PART, "Żarna", 9900)), person("lead"));
	}

	/** The shop's setting: guardians by the decision table or always by hand. */
	void guardiansByRule(boolean byRule) {
		this.shop.change(data(byRule, true), Actor.SYSTEM);
	}

	/** The shop's setting: whether those who only work on devices see prices. */
	void techniciansSeePrices(boolean seen) {
		this.shop.change(data(true, seen), Actor.SYSTEM);
	}

	/** Somebody of the shop. */
	Actor person(String login) {
		return this.accounts.actor(login);
	}

	/** A consumer in Poland who has just registered. */
	Actor anna() {
		return registers("Anna Wiśniewska", POLISH,
				new Address("Anna Wiśniewska", "ul. Świętokrzyska 14 m. 7", "00-050", "Warszawa", "PL"),
				CustomerKind.PERSON);
	}

	/** A consumer in Slovenia who has just registered. */
	Actor ziga() {
		return registers("Žiga Črnčič", SLOVENIAN,
				new Address("Žiga Črnčič", "Cesta na Šmarje 3", "3240", "Šmarje pri Jelšah", "SI"),
				CustomerKind.PERSON);
	}

	/** A company that has just registered. */
	Actor company() {
		return registers("Biuro Sp. z o.o.", POLISH,
				new Address("Biuro Sp. z o.o.", "ul. Prosta 51", "00-838", "Warszawa", "PL"), CustomerKind.COMPANY);
	}

	/** Another of the company's people, with this right. */
	Actor colleague(Actor company, CompanyRight right) {
		return colleague(company, Rights.of(right));
	}

	/** Another of the company's people, with just these rights. */
	Actor colleague(Actor company, Rights rights) {
		int person = this.number.incrementAndGet();
		String email = "colleague" + person + "@example.com";
		this.accounts.createCustomerLogin(new NewLogin(email, "Osoba " + person, null, POLISH,
				Objects.requireNonNull(company.customer()), rights));
		return this.accounts.actor(email);
	}

	/** Somebody who registers now. */
	Actor registers(String name, Locale language, Address address, CustomerKind kind) {
		String email = "customer" + this.number.incrementAndGet() + "@example.com";
		this.customers
			.register(new Registration(kind, name, null, email, "+48 601 100 100", language, address, PASSWORD));
		return this.accounts.actor(email);
	}

	private void staff(String login, String name, Role... roles) {
		staff(login, name, Set.of(), roles);
	}

	private void staff(String login, String name, Set<String> skills, Role... roles) {
		this.accounts.createStaff(new NewStaff(login, name, login + "@shop.example", "+48 22 555 01 40", PASSWORD,
				Set.of(roles), skills, POLISH));
	}

	private static ShopData data(boolean guardianByRule, boolean techniciansSeePrices) {
		return new ShopData("Serwis Kowalczyk", SHOP, "+48 22 555 01 40", "serwis@shop.example", "8-17", "", "", POLISH,
				"PLN", guardianByRule, techniciansSeePrices, OfferTerms.none("PLN"));
	}

	private static NewItem item(String code, ItemKind kind, String name, long net) {
		return new NewItem(code, kind, name, name, name, new Money(net, "PLN"), 23, null);
	}

}
