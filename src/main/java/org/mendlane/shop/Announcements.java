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

	private final AnnouncementRows rows;

	private final Clock clock;

	Announcements(AnnouncementRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Shows a notice to all customers from one day to another, both included. Languages
	 * without words are left out: their readers get the main words.
	 */
	public Announcement publish(Words words, List<Words> others, LocalDate from, LocalDate until, Actor actor) {
		actor.require(Role.CARE, Role.RECEPTION);
		List<Words> written = others.stream().filter((other) -> !other.missing()).toList();
		words.check();
		written.forEach(Words::check);
		if (until.isBefore(from)) {
			throw new Refusal("announcement.ends-before-start");
		}
		if (until.isBefore(LocalDate.now(this.clock))) {
			throw new Refusal("announcement.already-over", until);
		}
		return this.rows.save(new AnnouncementRow(words, written, from, until, actor.login())).announcement();
	}

	/** What customers see today. */
	@Transactional(readOnly = true)
	public List<Announcement> current() {
		return this.rows.shownOn(LocalDate.now(this.clock)).stream().map(AnnouncementRow::announcement).toList();
	}

	/** Everything ever published, latest first. */
	@Transactional(readOnly = true)
	public List<Announcement> all() {
		return this.rows.latestFirst().stream().map(AnnouncementRow::announcement).toList();
	}

	/** Takes a notice off the page at once. */
	public void withdraw(long id, Actor actor) {
		actor.require(Role.CARE, Role.RECEPTION);
		this.rows.findById(id).orElseThrow(() -> new NotFound("announcement " + id)).withdraw();
	}

}
