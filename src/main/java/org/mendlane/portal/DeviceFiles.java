package org.mendlane.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.device.Shot;
import org.mendlane.device.Shots;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.document.PhotoMark;
import org.mendlane.document.PhotoMarks;
import org.mendlane.repair.RepairId;

/**
 * The photos and papers of a device that its customer may see.
 */
@Component
class DeviceFiles {

	private final Documents documents;

	private final PhotoMarks marks;

	private final Accounts accounts;

	private final Shots shots;

	DeviceFiles(Documents documents, PhotoMarks marks, Accounts accounts, Shots shots) {
		this.documents = documents;
		this.marks = marks;
		this.accounts = accounts;
		this.shots = shots;
	}

	/** Its own papers and those of its order. */
	List<Document> papers(RepairId device) {
		return Stream.of(device.number(), device.order().number())
			.flatMap((number) -> this.documents.of(number).stream())
			.filter(Document::isPaper)
			.toList();
	}

	/** Its photos in the reader's words, the oldest first. */
	List<Photo> photos(RepairId device, Locale reader) {
		Map<String, String> people = new HashMap<>();
		Map<String, String> names = this.shots.all()
			.stream()
			.collect(Collectors.toMap(Shot::code, (shot) -> shot.text(reader)));
		List<PhotoMark> marks = this.marks.of(device.number());
		return this.documents.of(device.number())
			.stream()
			.filter(Document::isPhoto)
			.map((photo) -> new Photo(photo, shown(photo, names), people.computeIfAbsent(photo.by(), this::name),
					marks.stream().filter((mark) -> mark.photo().equals(photo.id())).toList()))
			.toList();
	}

	private static @Nullable String shown(Document photo, Map<String, String> names) {
		String label = photo.label();
		return (label != null) ? names.getOrDefault(label, label) : null;
	}

	private String name(String login) {
		return this.accounts.staffMember(login).map(StaffMember::name).orElse("");
	}

}
