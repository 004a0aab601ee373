package org.mendlane.shop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices on the customers' welcome page. */
@Component
@Transactional
public class Announcements {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_TEXT = 2000;

	private final AnnouncementRows rows;

	private final Clock clock;

	Announcements(AnnouncementRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Shows a notice to all customers from one day to another, both included. */
	public Announcement publish(String title, String text, LocalDate from, LocalDate until, Actor actor) {
		actor.require(Role.CARE, Role.RECEPTION);
		check(title, LONGEST_TITLE);
		check(text, LONGEST_TEXT);
		if (until.isBefore(from)) {
			throw new Refusal("announcement.ends-before-start");
		}
		if (until.isBefore(LocalDate.now(this.clock))) {
			throw new Refusal("announcement.already-over", until);
		}
		return this.rows.save(new AnnouncementRow(title.strip(), text.strip(), from, until, actor.login()))
			.announcement();
	}

	/** What customers see today. */
	@Transactional(readOnly = true)
	public List<Announcement> current() {
		return this.rows.shownOn(LocalDate.now(this.clock)).stream().map(AnnouncementRow::announcement).toList();
	}

	/** Everything ever published, latest first. */
	@Transactional(readOnly = true)
	public List<Announcement> all() {
		return this.rows.findAllByOrderByShownFromDescIdDesc().stream().map(AnnouncementRow::announcement).toList();
	}

	/** Takes a notice off the page at once. */
	public void withdraw(long id, Actor actor) {
		actor.require(Role.CARE, Role.RECEPTION);
		this.rows.findById(id).orElseThrow(() -> new NotFound("announcement " + id)).withdraw();
	}

	private static void check(String text, int longest) {
		if (text.isBlank()) {
			throw new Refusal("announcement.empty");
		}
		if (text.length() > longest) {
			throw new Refusal("announcement.too-long", longest);
		}
	}

}
