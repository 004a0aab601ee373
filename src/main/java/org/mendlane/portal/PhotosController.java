package org.mendlane.portal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.mendlane.account.Actor;
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

	private final PhotoArchive archive;

	PhotosController(Repairs repairs, DeviceFiles files, PhotoArchive archive) {
		this.repairs = repairs;
		this.files = files;
		this.archive = archive;
	}

	@GetMapping("/photos.zip")
	void photos(Actor actor, @PathVariable String number, Locale locale, HttpServletResponse response)
			throws IOException {
		List<Photo> photos = this.files.photos(this.repairs.get(new RepairId(number), actor).id(), locale);
		if (photos.isEmpty()) {
			throw new NotFound("photos of " + number);
		}
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(number + "-photos.zip").build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		this.archive.write(photos, response.getOutputStream(), locale);
	}

}
