package org.mendlane.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.NewStaff;
import org.mendlane.account.Role;
import org.mendlane.catalog.ItemKind;
import org.mendlane.catalog.NewItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.quote.LineTerms;
import org.mendlane.quote.QuoteTemplate;
import org.mendlane.quote.QuoteTemplate.Line;
import org.mendlane.quote.QuoteTemplates;
import org.mendlane.quote.Scope;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.mendlane.shop.OfferTerms;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The shop itself: its data, its people, its prices and what it announces.
 */
@Component
@Profile("demo")
class ShopOpening {

	static final String PASSWORD = "mendlane-demo";

	static final String CURRENCY = "PLN";

	private final Shop shop;

	private final Accounts accounts;

	private final PriceList prices;

	private final NoticeBoard noticeBoard;

	private final Hands hands;

	private final QuoteTemplates templates;

	ShopOpening(Shop shop, Accounts accounts, PriceList prices, NoticeBoard noticeBoard, Hands hands,
			QuoteTemplates templates) {
		this.templates = templates;
		this.shop = shop;
		this.accounts = accounts;
		this.prices = prices;
		this.noticeBoard = noticeBoard;
		this.hands = hands;
	}

	void open() {
		Address address = new Address("Serwis Kowalczyk", "ul. Długa 5", "00-238", "Warszawa", "PL");
		this.shop.change(new ShopData("Serwis Kowalczyk", address, "+48 22 555 01 40",
				"kontakt@serwis-kowalczyk.example", "pon.–pt. 8:00–17:00", "https://inpost.pl/szybkie-nadania",
				"PL5252100017", Locale.forLanguageTag("pl"), CURRENCY, true, true,
				new OfferTerms(5, 12, new Money(49_00, CURRENCY), new Money(19_90, CURRENCY))), Actor.SYSTEM);
		this.hands.together(Table.read("staff"), this::employ);
		this.prices.load(Table.read("price-list").stream().map(ShopOpening::item).toList(), Actor.SYSTEM);
		this.noticeBoard.write();
		Table.read("quote-templates")
			.forEach((row) -> this.templates.add(template(row), this.accounts.actor("technician")));
	}

	/** Told when the announcements should already be seen. */
	void announce() {
		this.noticeBoard.announce();
	}

	/** Told when what came before is no news any more. */
	void readNotices() {
		this.noticeBoard.read();
	}

	private void employ(Row row) {
		Set<Role> roles = new TreeSet<>();
		row.list("roles").forEach((role) -> roles.add(Role.valueOf(role)));
		String login = row.text("login");
		this.accounts.createStaff(new NewStaff(login, row.text("name"), login + "@serwis-kowalczyk.example",
				row.text("phone"), PASSWORD, roles, Set.copyOf(row.list("skills")), row.language("language")));
	}

	private static NewItem item(Row row) {
		long minor = new BigDecimal(row.text("net")).movePointRight(2).longValueExact();
		return new NewItem(row.text("code"), row.text("code").startsWith("S-") ? ItemKind.SERVICE : ItemKind.PART,
				row.text("en"), row.text("pl"), row.text("sl"), new Money(minor, CURRENCY), row.number("vat"),
				row.textOrNull("device"));
	}

	private QuoteTemplate template(Row row) {
		List<Line> lines = Stream.of(Scope.NECESSARY, Scope.RECOMMENDED, Scope.OPTIONAL)
			.flatMap((scope) -> lines(row, scope))
			.toList();
		return new QuoteTemplate(0, row.text("kind"), row.language("language"), row.text("name"), lines);
	}

	/** The first line says why. */
	private Stream<Line> lines(Row row, Scope scope) {
		String column = scope.name().toLowerCase(Locale.ROOT);
		List<String> codes = row.list(column);
		return codes.stream().map((code) -> {
			boolean first = code.equals(codes.get(0)) && scope != Scope.OPTIONAL;
			String name = this.prices.item(code, row.language("language")).orElseThrow().name();
			return new Line(code, name, new LineTerms(scope, 1, first ? row.text("why_" + column) : null));
		});
	}

	/** What the demo's log-ins are, for whoever starts it. */
	static List<String> staffLogins() {
		return Table.read("staff").stream().map((row) -> row.text("login")).toList();
	}

}
