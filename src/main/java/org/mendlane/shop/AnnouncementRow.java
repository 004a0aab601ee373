package org.mendlane.shop;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A stored announcement. */
@Entity
@Table(name = "announcement")
class AnnouncementRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String title = "";

	private String text = "";

	private LocalDate shownFrom = LocalDate.EPOCH;

	private LocalDate shownUntil = LocalDate.EPOCH;

	private String publishedBy = "";

	private boolean withdrawn;

	protected AnnouncementRow() {
	}

	AnnouncementRow(String title, String text, LocalDate from, LocalDate until, String by) {
		this.title = title;
		this.text = text;
		this.shownFrom = from;
		this.shownUntil = until;
		this.publishedBy = by;
	}

	void withdraw() {
		this.withdrawn = true;
	}

	Announcement announcement() {
		return new Announcement((this.id != null) ? this.id : 0, this.title, this.text, this.shownFrom, this.shownUntil,
				this.publishedBy, this.withdrawn);
	}

}
