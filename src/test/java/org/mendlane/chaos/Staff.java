package org.mendlane.chaos;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.NewStaff;
import org.mendlane.account.Role;
import org.mendlane.catalog.ItemKind;
import org.mendlane.catalog.NewItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.mendlane.shop.OfferTerms;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;

/** The people behind the counter, one of each kind. */
class Staff {

	static final String PASSWORD = "a-long-test-password";

	static final String PUMP = "S-PUMP";

	static final String BURR = "S-BURR";

	private static final Locale POLISH = Locale.forLanguageTag("pl");

	private static final Set<Role> ROLES = Set.of(Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH,
			Role.CARE);

	private final Accounts accounts;

	private final PriceList prices;

	private final Shop shop;

	Staff(Accounts accounts, PriceList prices, Shop shop) {
		this.accounts = accounts;
		this.prices = prices;
		this.shop = shop;
	}

	/** What is there already stays as it is. */
	void opensTheShop() {
		if (this.accounts.find(Role.CARE.group()).isPresent()) {
			return;
		}
		Address address = new Address("Serwis Kowalczyk", "ul. Długa 5", "00-238", "Warszawa", "PL");
		this.shop.change(new ShopData("Serwis Kowalczyk", address, "+48 22 555 01 40", "serwis@shop.example", "8-17",
				"", "", POLISH, "PLN", true, true, OfferTerms.none("PLN")), Actor.SYSTEM);
		this.prices.load(List.of(item(PUMP, 18000), item(BURR, 14500)), Actor.SYSTEM);
		ROLES.forEach(this::employ);
	}

	private void employ(Role role) {
		this.accounts.createStaff(new NewStaff(role.group(), role.group(), role.group() + "@shop.example", null,
				PASSWORD, Set.of(role), (role == Role.TECHNICIAN) ? Set.of("coffee") : Set.of(), POLISH));
	}

	private static NewItem item(String code, long net) {
		return new NewItem(code, ItemKind.SERVICE, code, code, code, new Money(net, "PLN"), 23, null);
	}

}
