package org.mendlane.portal;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;
import org.mendlane.shop.ShopData;

/**
 * What the frame of every page shows; the shop is only asked for by pages that show it.
 */
record Shell(@Nullable Actor me, Supplier<ShopData> shopData, Supplier<Optional<StaffMember>> guardianData,
		BooleanSupplier priced, String here, String assets, boolean demo) {

	/** Who of the shop looks after the customer here, for the foot of the page. */
	public @Nullable StaffMember guardian() {
		return this.guardianData.get().orElse(null);
	}

	/** Whether the person here looks after the people of his company. */
	public boolean companyAdmin() {
		return this.me != null && this.me.isCompanyAdmin();
	}

	/** Whether the person here may report devices. */
	public boolean reports() {
		return this.me != null && !this.me.onlyReads();
	}

	/** The name beside the menu. */
	public String name() {
		return (this.me != null) ? this.me.name() : "";
	}

	/** Whether the person here came by the link to one order. */
	public boolean guest() {
		return this.me != null && this.me.isGuest();
	}

	/** The page of that order, else the start page. */
	public String home() {
		String order = (this.me != null) ? this.me.onlyOrder() : null;
		return (order != null) ? "/portal/orders/" + order : "/portal";
	}

	/** The shop's name, phone and hours for the foot of the page. */
	public ShopData shop() {
		return this.shopData.get();
	}

	/** Whether the person here has this role, by its name, or leads the shop. */
	public boolean can(String role) {
		return this.me != null
				&& (this.me.has(Role.valueOf(role)) || this.me.has(Role.LEAD) || this.me.has(Role.ADMIN));
	}

	/** Whether the person here sees sums and prices. */
	public boolean prices() {
		return this.priced.getAsBoolean();
	}

	/** Whether the person here is an admin, to whom alone the engine's own pages open. */
	public boolean admin() {
		return this.me != null && this.me.has(Role.ADMIN);
	}

}
