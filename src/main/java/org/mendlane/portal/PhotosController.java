package org.mendlane.portal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.NotFound;

/**
 * Hands out all photos of a device in one file.
 */
@Controller
@RequestMapping("/portal/devices/{number:SR[0-9]+D[0-9]+}")
class PhotosController {

	private final Repairs repairs;

	private final DeviceFiles files;

	private final FileArchive archive;

	private final Formats formats;

	PhotosController(Repairs repairs, DeviceFiles files, FileArchive archive, Formats formats) {
		this.repairs = repairs;
		this.files = files;
		this.archive = archive;
		this.formats = formats;
	}

	@GetMapping("/photos.zip")
	void photos(Actor actor, @PathVariable String number, Locale locale, HttpServletResponse response)
			throws IOException {
		List<Photo> photos = this.files.photos(this.repairs.get(new RepairId(number), actor).id(), locale);
		if (photos.isEmpty()) {
			throw new NotFound("photos of " + number);
		}
		Format words = this.formats.in(locale);
		Map<Document, String> files = new LinkedHashMap<>();
		photos.forEach((photo) -> files.put(photo.document(), photo.name(words)));
		this.archive.send(number + "-photos.zip", files, locale, response);
	}

}
