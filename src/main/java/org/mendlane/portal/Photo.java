package org.mendlane.portal;

import org.mendlane.document.Document;

/**
 * A photo of a device, with the name of whoever took it.
 */
record Photo(Document document, String who) {

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
