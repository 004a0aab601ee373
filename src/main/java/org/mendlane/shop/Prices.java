package org.mendlane.shop;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;

/** Who sees sums and prices. */
@Component
public class Prices {

	private final Shop shop;

	Prices(Shop shop) {
		this.shop = shop;
	}

	/**
	 * Everybody, unless the shop keeps them from those who only repair and check devices.
	 */
	public boolean shownTo(Actor actor) {
		return !actor.hasOnly(Role.TECHNICIAN, Role.QUALITY) || this.shop.data().techniciansSeePrices();
	}

	/** Refuses whoever sees none. */
	public void require(Actor actor) {
		if (!shownTo(actor)) {
			throw new Refusal("shop.prices-hidden");
		}
	}

}
