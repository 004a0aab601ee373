package org.mendlane.portal;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.Document;
import org.mendlane.document.PhotoMark;

/**
 * A photo of a device, with what it shows in the reader's words, where that is known, the
 * name of whoever took it, and the spots that the shop points out on it.
 */
record Photo(Document document, @Nullable String shot, String who, List<PhotoMark> marks) {

	/** The places of the spots, as the drawing over the photo reads them. */
	public String spots() {
		return this.marks.stream().map((mark) -> mark.left() + "," + mark.top()).collect(Collectors.joining(";"));
	}

	/** What it shows, else where it was taken. */
	String name(Format words) {
		return (this.shot != null) ? this.shot : words.text("photo." + this.document.kind());
	}

	boolean shows(String station) {
		return this.document.kind().equals(station);
	}

	/** Whether both show the device from the same side. */
	boolean isLike(Photo other) {
		String label = this.document.label();
		return (label != null) ? label.equals(other.document.label())
				: this.document.name().equals(other.document.name());
	}

}
