package org.mendlane.shop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A stored announcement. */
@Entity
@Table(name = "announcement")
class AnnouncementRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private Locale language = Locale.ROOT;

	private String title = "";

	private String text = "";

	@ElementCollection
	@CollectionTable(name = "announcement_words", joinColumns = @JoinColumn(name = "announcement_id"))
	private Set<Words> others = new HashSet<>();

	private LocalDate shownFrom = LocalDate.EPOCH;

	private LocalDate shownUntil = LocalDate.EPOCH;

	private String publishedBy = "";

	private boolean withdrawn;

	protected AnnouncementRow() {
	}

	AnnouncementRow(Words words, List<Words> others, LocalDate from, LocalDate until, String by) {
		this.language = words.language();
		this.title = words.title();
		this.text = words.text();
		this.others.addAll(others);
		this.shownFrom = from;
		this.shownUntil = until;
		this.publishedBy = by;
	}

	void withdraw() {
		this.withdrawn = true;
	}

	Announcement announcement() {
		List<Words> sorted = this.others.stream()
			.sorted(Comparator.comparing((words) -> words.language().getLanguage()))
			.toList();
		return new Announcement((this.id != null) ? this.id : 0, new Words(this.language, this.title, this.text),
				sorted, this.shownFrom, this.shownUntil, this.publishedBy, this.withdrawn);
	}

}
