package org.mendlane.repair;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Role;
import org.mendlane.customer.CustomerId;
import org.mendlane.shared.Address;

/**
 * An order with one coffee machine, and people around it.
 */
final class Samples {

	static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

	static final CustomerId CUSTOMER = new CustomerId(7);

	static final NewDevice COFFEE_MACHINE = new NewDevice("coffee", "DeLonghi", "Magnifica", "A1", "leaks", "tray",
			null, false);

	private Samples() {
	}

	static OrderEntity order() {
		Address home = new Address("Anna Nowak", "Długa 1", "00-001", "Warszawa", "PL");
		NewOrder order = new NewOrder(CUSTOMER, home, List.of(COFFEE_MACHINE), false, "key");
		return new OrderEntity(OrderNumbers.order(2026, 1), order, "anna@example.com", NOON);
	}

	static DeviceEntity announced() {
		return new DeviceEntity(order().record(), 1, COFFEE_MACHINE);
	}

	static DeviceEntity received() {
		DeviceEntity device = announced();
		device.receive("tray", null, NOON);
		return device;
	}

	static DeviceEntity diagnosed() {
		DeviceEntity device = received();
		device.diagnose(new Diagnosis("seal worn", true, RepairPath.PAID, Set.of()));
		return device;
	}

	static DeviceEntity repaired() {
		DeviceEntity device = diagnosed();
		device.work(new Work(30, "seal replaced", Set.of()), "technician");
		return device;
	}

	static Actor customer(String login, @Nullable CompanyRight right) {
		return new Actor(login, login, Locale.ENGLISH, Set.of(), CUSTOMER.value(), right);
	}

	static Actor staff(Role role) {
		return new Actor(role.group(), role.group(), Locale.ENGLISH, Set.of(role), null, null);
	}

}
