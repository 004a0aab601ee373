package org.mendlane.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.mendlane.account.Actor;
import org.mendlane.account.AskedLink;
import org.mendlane.account.Links;
import org.mendlane.customer.CustomerId;
import org.mendlane.notification.Letter;
import org.mendlane.notification.Outbox;
import org.mendlane.shop.Shop;

/**
 * Mails a link that somebody asks for to the address on file, and to no other.
 */
@Component
class LinkMail {

	private final Links links;

	private final Outbox outbox;

	private final Shop shop;

	private final String baseUrl;

	LinkMail(Links links, Outbox outbox, Shop shop, @Value("${mendlane.base-url}") String baseUrl) {
		this.links = links;
		this.outbox = outbox;
		this.shop = shop;
		this.baseUrl = baseUrl;
	}

	/** In place of a link that is over. */
	@Transactional
	void fresh(String secret) {
		this.links.askAgain(secret).ifPresent((asked) -> write("link-fresh", asked));
	}

	/** To log in. */
	@Transactional
	void toLogIn(String email) {
		this.links.askToLogIn(email).ifPresent((asked) -> write("link-login", asked));
	}

	private void write(String template, AskedLink asked) {
		Actor to = asked.to();
		String order = asked.order();
		Long customer = to.customer();
		String about = (order != null) ? order
				: (customer != null) ? new CustomerId(customer).caseNumber() : to.login();
		Map<String, Object> values = new HashMap<>();
		values.put("shop", this.shop.data().inMails());
		values.put("customer", to.name());
		values.put("number", about);
		values.put("link", this.baseUrl + asked.path());
		String key = template + "/" + UUID.randomUUID();
		this.outbox.send(new Letter(key, template, to.login(), to.language(), about, values, List.of()));
	}

}
