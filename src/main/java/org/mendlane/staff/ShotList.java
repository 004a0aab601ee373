package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mendlane.device.Shot;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;

/** The pictures that a device needs at a photo station, and which of them there are. */
record ShotList(List<Line> lines) {

	/** What was taken here, and what on arrival from the same side. */
	static ShotList of(List<Shot> shots, List<Document> here, List<Document> arrival, Locale locale) {
		return new ShotList(shots.stream()
			.map((shot) -> new Line(shot.code(), shot.text(locale), latest(shot, here) != null, latest(shot, arrival)))
			.toList());
	}

	/** The names of those that nobody has taken yet. */
	public List<String> missing() {
		return this.lines.stream().filter((line) -> !line.taken()).map(Line::text).toList();
	}

	/** The code of the one to be taken next; nothing when all are there. */
	public String next() {
		return this.lines.stream().filter((line) -> !line.taken()).map(Line::code).findFirst().orElse("");
	}

	private static @Nullable DocumentId latest(Shot shot, List<Document> photos) {
		return photos.stream()
			.filter((photo) -> Objects.equals(photo.label(), shot.code()))
			.map(Document::id)
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	/** One picture; the ghost shows the same on arrival. */
	record Line(String code, String text, boolean taken, @Nullable DocumentId ghost) {
	}

}
