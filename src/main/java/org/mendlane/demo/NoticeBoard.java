package org.mendlane.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.TextModules;
import org.mendlane.notification.Notices;
import org.mendlane.shop.Announcements;
import org.mendlane.shop.Words;
import org.mendlane.text.Languages;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the shop tells everybody, and the words that its people use again and again.
 */
@Component
@Profile("demo")
class NoticeBoard {

	private final Announcements announcements;

	private final TextModules modules;

	private final Notices notices;

	private final Accounts accounts;

	private final Clock clock;

	NoticeBoard(Announcements announcements, TextModules modules, Notices notices, Accounts accounts, Clock clock) {
		this.announcements = announcements;
		this.modules = modules;
		this.notices = notices;
		this.accounts = accounts;
		this.clock = clock;
	}

	void announce() {
		LocalDate today = LocalDate.now(this.clock);
		Actor care = this.accounts.actor("care");
		for (Row row : Table.read("announcements")) {
			this.announcements.publish(words(row, Languages.POLISH),
					List.of(words(row, Languages.ENGLISH), words(row, Languages.SLOVENIAN)),
					today.plusDays(row.number("from")), today.plusDays(row.number("until")), care);
		}
	}

	void write() {
		Actor lead = this.accounts.actor("lead");
		for (Row row : Table.read("text-modules")) {
			this.modules.add(row.language("language"), row.text("name"), row.text("text"), lead);
		}
	}

	/** Everybody has looked at the notices he has by now. */
	void read() {
		Stream<String> customers = Table.read("customers")
			.stream()
			.flatMap((row) -> this.accounts.find(row.text("email")).stream())
			.flatMap((person) -> this.accounts.ofCustomer(Objects.requireNonNull(person.customer())).stream())
			.map(Actor::login);
		Stream.concat(ShopOpening.staffLogins().stream(), customers)
			.forEach((login) -> this.notices.readAll(login, Long.MAX_VALUE));
	}

	private static Words words(Row row, Locale language) {
		return new Words(language, row.text("title_" + language), row.text("text_" + language));
	}

}
