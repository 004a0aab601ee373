package org.mendlane.chaos;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Those who play one repair after the other: one customer, and the whole staff. */
final class People {

	private final Map<String, Person> staff = new ConcurrentHashMap<>();

	private final Door door;

	private final Person customer;

	People(Door door, String email) {
		this.door = door;
		this.customer = new Person(email, door);
	}

	Person customer() {
		return this.customer;
	}

	Person staff(String login) {
		return this.staff.computeIfAbsent(login, (name) -> new Person(name, this.door));
	}

	/** The customer makes his account, unless he has made it already. */
	boolean registered() {
		String page = this.customer.read("/register");
		this.customer.submits(Form.find(page, "/register", "postalCode")
			.orElseThrow(() -> new Interrupted("no form to register"))
			.with("name", "Anna Wiśniewska")
			.with("street", "ul. Świętokrzyska 14")
			.with("postalCode", "00-050")
			.with("city", "Warszawa")
			.with("country", "PL")
			.with("email", this.customer.login())
			.with("phone", "+48 601 100 100")
			.with("password", Staff.PASSWORD));
		return true;
	}

}
