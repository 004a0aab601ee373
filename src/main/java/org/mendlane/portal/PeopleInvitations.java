package org.mendlane.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.account.Offer;
import org.mendlane.customer.Colleagues;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.notification.Letter;
import org.mendlane.notification.Outbox;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks somebody to be one of a company's people, by a mail with a link that only he gets.
 */
@Component
class PeopleInvitations {

	private final Colleagues colleagues;

	private final Customers customers;

	private final Outbox outbox;

	private final Shop shop;

	private final String baseUrl;

	PeopleInvitations(Colleagues colleagues, Customers customers, Outbox outbox, Shop shop,
			@Value("${mendlane.base-url}") String baseUrl) {
		this.colleagues = colleagues;
		this.customers = customers;
		this.outbox = outbox;
		this.shop = shop;
		this.baseUrl = baseUrl;
	}

	/** Question and mail are one. */
	@Transactional
	void send(PersonForm form, Actor admin) {
		ShopData data = this.shop.data();
		Offer offer = this.colleagues.ask(Text.of(form.email()), Text.of(form.name()), form.rights(data.currency()),
				admin);
		Customer company = this.customers.own(admin);
		Map<String, Object> values = new HashMap<>();
		values.put("shop", data.inMails());
		values.put("customer", offer.name());
		values.put("number", company.caseNumber());
		values.put("title", company.name());
		values.put("company", company.name());
		values.put("by", admin.name());
		values.put("type", offer.rights().type().name());
		values.put("link", this.baseUrl + offer.path());
		this.outbox.send(new Letter("company-invitation/" + offer.id(), "company-invitation", offer.email(),
				offer.language(), company.caseNumber(), values, List.of()));
	}

}
