package org.mendlane.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mendlane.account.Actor;
import org.mendlane.account.Links;
import org.mendlane.notification.Letter;
import org.mendlane.notification.Outbox;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuotePaper;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;
import org.mendlane.shop.Shop;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails a quote to a colleague who may decide it, with a link of his own; the same to the
 * same one is one mail.
 */
@Component
class PassingOn {

	private final Quotes quotes;

	private final Repairs repairs;

	private final CompanyDeciders deciders;

	private final Links links;

	private final Post post;

	PassingOn(Quotes quotes, Repairs repairs, CompanyDeciders deciders, Links links, Post post) {
		this.quotes = quotes;
		this.repairs = repairs;
		this.deciders = deciders;
		this.links = links;
		this.post = post;
	}

	/** Tells what the colleague is called. */
	@Transactional
	String pass(RepairId repair, int version, String colleague, Actor actor) {
		Quote quote = this.quotes.passOn(repair, version, actor);
		Actor decider = this.deciders.of(quote, actor)
			.stream()
			.filter((person) -> person.login().equals(colleague))
			.findFirst()
			.orElseThrow(() -> new Refusal("quote.choose-decider"));
		this.post.send(quote, this.repairs.get(repair, actor), decider, actor, path(repair, decider));
		return decider.name();
	}

	private String path(RepairId repair, Actor decider) {
		Long customer = decider.customer();
		String order = repair.order().number();
		String page = "/portal/devices/" + repair.number() + "/quote";
		return (customer == null) ? page
				: this.links.toOrder(decider.login(), customer, order)
					.map((path) -> path + "/" + repair.number().substring(order.length()) + "/quote")
					.orElse(page);
	}

	/** Writes the letter. */
	@Component
	static class Post {

		private final Outbox outbox;

		private final Shop shop;

		private final QuotePaper paper;

		private final String baseUrl;

		Post(Outbox outbox, Shop shop, QuotePaper paper, @Value("${mendlane.base-url}") String baseUrl) {
			this.outbox = outbox;
			this.shop = shop;
			this.paper = paper;
			this.baseUrl = baseUrl;
		}

		void send(Quote quote, Repair repair, Actor to, Actor from, String path) {
			String number = repair.id().number();
			Map<String, Object> values = new HashMap<>();
			values.put("shop", this.shop.data().inMails());
			values.put("customer", to.name());
			values.put("by", from.name());
			values.put("number", number);
			values.put("title", repair.title());
			values.put("variants", this.paper.prices(quote, to.language()));
			values.put("link", this.baseUrl + path);
			String key = "quote-passed/" + number + "/" + quote.version() + "/" + to.login() + "/" + from.login();
			this.outbox.send(new Letter(key, "quote-passed", to.login(), to.language(), number, values, List.of(),
					Set.of(to.login())));
		}

	}

}
