package org.mendlane.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import net.coobird.thumbnailator.Thumbnails;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;

/**
 * Reads the codes on a photographed label; the photo is looked at and not kept.
 */
@Component
public class LabelReader {

	/** A code may fill the photo or a corner of it. */
	private static final List<Integer> SIZES = List.of(1000, 2000, 4000);

	private final Images images;

	private final BarCodes codes;

	LabelReader(Images images, BarCodes codes) {
		this.images = images;
		this.codes = codes;
	}

	/** At least one text; that there is none is refused. */
	public List<String> read(String fileName, InputStream in) {
		try (Draft draft = Draft.of(in, Documents.PHOTO_LIMIT)) {
			ContentType.image(draft, fileName);
			List<String> found = this.images.look(draft.path(), fileName, this::codes);
			if (found.isEmpty()) {
				throw new Refusal("document.no-code");
			}
			return found;
		}
	}

	private List<String> codes(BufferedImage photo) throws IOException {
		int largest = Math.max(photo.getWidth(), photo.getHeight());
		for (int size : SIZES) {
			BufferedImage shrunk = (largest > size) ? Thumbnails.of(photo).size(size, size).asBufferedImage() : photo;
			List<String> found = this.codes.onLabel(shrunk);
			if (!found.isEmpty() || largest <= size) {
				return found;
			}
		}
		return List.of();
	}

}
