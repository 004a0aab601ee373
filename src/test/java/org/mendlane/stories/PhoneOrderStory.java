package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewCustomer;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Address;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody nobody knows calls, and the receptionist does the rest. */
class PhoneOrderStory extends Story {

	private static final Pattern INVITATION = Pattern.compile("/invitation/([A-Za-z0-9_-]+)");

	private static final Address HOME = new Address("Mieczysława Brzęczyszczykiewicz", "ul. Łąkowa 2", "90-562", "Łódź",
			"PL");

	@Autowired
	Customers customers;

	@Autowired
	RepairOrders orders;

	@Autowired
	Accounts accounts;

	@Test
	void anUnknownCallerGetsAnOrderAndAnInvitation() {
		Actor reception = this.cast.person("reception");
		String email = "mieczyslawa@example.com";
		CustomerId caller = this.customers.enter(new NewCustomer(CustomerKind.PERSON, HOME.recipient(), null, email,
				"+48 601 222 333", Cast.POLISH, HOME), reception);
		RepairOrderId order = this.orders
			.submit(new NewOrder(caller, HOME, List.of(Bench.device("coffee", false)), true, "phone-1"), reception);
		this.time.jobs();
		Actor invited = this.accounts.actor(email);
		assertThat(this.mails.of(invited)).containsExactlyInAnyOrder("invitation", "order-confirmed");
		this.accounts.choosePassword(token(this.mails.of(invited, "invitation").get(0)), "my-own-long-password");
		assertThat(this.orders.get(order, invited).byStaff()).isTrue();
	}

	private static String token(OutboxMessage invitation) {
		Matcher link = INVITATION.matcher(invitation.html());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}
