package org.mendlane.demo;

import java.time.Clock;
import java.time.LocalDate;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.TextModules;
import org.mendlane.shop.Announcements;

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

	private final Accounts accounts;

	private final Clock clock;

	NoticeBoard(Announcements announcements, TextModules modules, Accounts accounts, Clock clock) {
		this.announcements = announcements;
		this.modules = modules;
		this.accounts = accounts;
		this.clock = clock;
	}

	void announce() {
		LocalDate today = LocalDate.now(this.clock);
		Actor care = this.accounts.actor("care");
		for (Row row : Table.read("announcements")) {
			this.announcements.publish(row.text("title"), row.text("text"), today.plusDays(row.number("from")),
					today.plusDays(row.number("until")), care);
		}
	}

	void write() {
		Actor lead = this.accounts.actor("lead");
		for (Row row : Table.read("text-modules")) {
			this.modules.add(row.language("language"), row.text("name"), row.text("text"), lead);
		}
	}

}
