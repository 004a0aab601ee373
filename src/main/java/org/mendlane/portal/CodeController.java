package org.mendlane.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.mendlane.account.Actor;
import org.mendlane.document.LabelReader;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * Reads the codes on a photographed label for a field of a form, behind either door.
 */
@Controller
class CodeController {

	private final LabelReader reader;

	private final Texts texts;

	CodeController(LabelReader reader, Texts texts) {
		this.reader = reader;
		this.texts = texts;
	}

	@PostMapping({ "/portal/codes", "/staff/codes" })
	ResponseEntity<?> read(Actor actor, @RequestParam MultipartFile photo, Locale locale) throws IOException {
		try (InputStream in = photo.getInputStream()) {
			return ResponseEntity.ok(this.reader.read(Text.of(photo.getOriginalFilename()), in));
		}
		catch (Refusal refusal) {
			return ResponseEntity.unprocessableEntity()
				.contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
				.body(this.texts.refusal(refusal, locale));
		}
	}

}
