package org.mendlane.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.intake.Column;
import org.mendlane.intake.ImportErrors;
import org.mendlane.intake.ImportId;
import org.mendlane.intake.ImportPreview;
import org.mendlane.intake.Imports;
import org.mendlane.intake.Spreadsheets;
import org.mendlane.intake.SheetWriter;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * Many devices from a spreadsheet: template, upload, correction, and one confirmation.
 */
@Controller
class ImportController {

	private final Imports imports;

	private final ImportErrors errors;

	private final Spreadsheets spreadsheets;

	private final AddressChoice addresses;

	private final Texts texts;

	ImportController(Imports imports, ImportErrors errors, Spreadsheets spreadsheets, AddressChoice addresses,
			Texts texts) {
		this.imports = imports;
		this.errors = errors;
		this.spreadsheets = spreadsheets;
		this.addresses = addresses;
		this.texts = texts;
	}

	@GetMapping("/portal/orders/template.xlsx")
	ResponseEntity<byte[]> template(Actor actor) {
		ContentDisposition file = ContentDisposition.attachment().filename("mendlane.xlsx").build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetWriter.CONTENT_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.body(this.spreadsheets.template(actor.language()));
	}

	@GetMapping("/portal/imports")
	String start(Actor actor) {
		return "portal/import";
	}

	@PostMapping("/portal/imports")
	String upload(Actor actor, @RequestParam MultipartFile file, Locale locale, RedirectAttributes redirect)
			throws IOException {
		try (InputStream in = file.getInputStream()) {
			if (file.isEmpty()) {
				throw new Refusal("portal.choose-file");
			}
			ImportId id = this.imports.upload(Text.of(file.getOriginalFilename()), in, actor);
			return "redirect:/portal/imports/" + id.value();
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			return "redirect:/portal/imports";
		}
	}

	@GetMapping("/portal/imports/{id}")
	String preview(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String rows,
			@RequestParam(defaultValue = "0") int page, Model model) {
		boolean bad = rows.isEmpty() ? this.imports.preview(new ImportId(id), actor, true, 0).bad() > 0
				: "bad".equals(rows);
		ImportPreview preview = this.imports.preview(new ImportId(id), actor, bad, page);
		if (preview.order() != null) {
			return "redirect:/portal/orders/" + preview.order();
		}
		model.addAttribute("preview", preview);
		model.addAttribute("columns", Column.values());
		model.addAttribute("onlyBad", bad);
		model.addAttribute("addresses", this.addresses.of(actor));
		return "portal/import-preview";
	}

	/**
	 * The list with what is wrong in each row, to be mended outside and uploaded again.
	 */
	@GetMapping("/portal/imports/{id}/errors.xlsx")
	void errors(Actor actor, @PathVariable long id, Locale locale, HttpServletResponse response) throws IOException {
		this.errors.send(new ImportId(id), actor, locale, response);
	}

	/** Takes over the corrected cells of the page; each is named row-COLUMN. */
	@PostMapping("/portal/imports/{id}/rows")
	String correct(Actor actor, @PathVariable long id, @RequestParam Map<String, String> typed,
			@RequestParam(defaultValue = "0") int page) {
		ImportCells.of(typed)
			.forEach((row, cells) -> this.imports.change(new ImportId(id), row, new EnumMap<>(cells), actor));
		return "redirect:/portal/imports/" + id + "?page=" + page;
	}

	@PostMapping("/portal/imports/{id}/drop")
	String drop(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") int row) {
		if (row > 0) {
			this.imports.drop(new ImportId(id), row, actor);
		}
		else {
			this.imports.dropAllBad(new ImportId(id), actor);
		}
		return "redirect:/portal/imports/" + id;
	}

	@PostMapping("/portal/imports/{id}/submit")
	String submit(Actor actor, @PathVariable long id, @RequestParam String addressId, Locale locale,
			RedirectAttributes redirect) {
		try {
			OrderForm noAddress = OrderForm.empty(null);
			return "redirect:/portal/orders/"
					+ this.imports.submit(new ImportId(id), this.addresses.chosen(noAddress, addressId, actor), actor)
						.number()
					+ "?submitted";
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			return "redirect:/portal/imports/" + id;
		}
	}

}
