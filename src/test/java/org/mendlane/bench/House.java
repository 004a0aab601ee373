package org.mendlane.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.NewStaff;
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
import org.mendlane.testing.Pixels;

import org.springframework.context.ApplicationContext;

/** The shop's people, some customers, and what the shop sells. */
class House {

	static final Locale POLISH = Locale.forLanguageTag("pl");

	static final byte[] PHOTO = Pixels.png();

	private static final String PASSWORD = "a-long-test-password";

	private static final Address ADDRESS = new Address("Serwis Kowalczyk", "ul. Długa 5", "00-238", "Warszawa", "PL");

	private final ApplicationContext context;

	private final Map<String, Actor> staff = new TreeMap<>();

	private final List<Actor> customers;

	House(ApplicationContext context) {
		this.context = context;
		context.getBean(Shop.class)
			.change(new ShopData("Serwis Kowalczyk", ADDRESS, "+48 22 555 01 40", "serwis@shop.example", "8-17", "", "",
					POLISH, "PLN", true, true, OfferTerms.none("PLN")), Actor.SYSTEM);
		Map.of("reception", Role.RECEPTION, "technician", Role.TECHNICIAN, "quality", Role.QUALITY, "dispatch",
				Role.DISPATCH, "care", Role.CARE, "lead", Role.LEAD)
			.forEach((login, role) -> hire(login, Set.of(role)));
		hire("allrounder", Set.of(Role.RECEPTION, Role.CARE, Role.DISPATCH));
		context.getBean(PriceList.class)
			.load(List.of(item("S-PUMP", ItemKind.SERVICE, 18000), item("P-PUMP", ItemKind.PART, 21000),
					item("S-BURR", ItemKind.SERVICE, 14500)), staff("lead"));
		this.customers = IntStream.range(0, 20).mapToObj(this::register).toList();
	}

	Actor staff(String login) {
		return this.staff.get(login);
	}

	Actor customer(int number) {
		return this.customers.get(number % this.customers.size());
	}

	private void hire(String login, Set<Role> roles) {
		Accounts accounts = this.context.getBean(Accounts.class);
		accounts.createStaff(
				new NewStaff(login, login, login + "@shop.example", null, PASSWORD, roles, Set.of("coffee"), POLISH));
		this.staff.put(login, accounts.actor(login));
	}

	private Actor register(int number) {
		String email = "customer" + number + "@example.com";
		this.context.getBean(Customers.class)
			.register(new Registration(CustomerKind.PERSON, "Anna Wiśniewska", null, email, "+48 601 100 100", POLISH,
					ADDRESS, PASSWORD));
		return this.context.getBean(Accounts.class).actor(email);
	}

	private static NewItem item(String code, ItemKind kind, long net) {
		return new NewItem(code, kind, code, code, code, new Money(net, "PLN"), 23, null);
	}

}
