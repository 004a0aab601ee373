package org.mendlane.staff;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.intake.CustomerImports;
import org.mendlane.intake.CustomerPreview;
import org.mendlane.intake.CustomerResults;
import org.mendlane.intake.ImportId;
import org.mendlane.intake.SheetWriter;
import org.mendlane.intake.Spreadsheets;
import org.mendlane.intake.Verdict;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

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
import org.springframework.web.servlet.view.RedirectView;

/**
 * Regular customers from a spreadsheet: template, upload, preview, confirmation and what
 * became of each row.
 */
@Controller
class CustomerImportPages {

	private static final String PAGE = "/staff/customers/import";

	private final CustomerImports imports;

	private final CustomerResults results;

	private final Spreadsheets spreadsheets;

	private final Texts texts;

	CustomerImportPages(CustomerImports imports, CustomerResults results, Spreadsheets spreadsheets, Texts texts) {
		this.imports = imports;
		this.results = results;
		this.spreadsheets = spreadsheets;
		this.texts = texts;
	}

	@GetMapping(PAGE)
	String start(Actor actor, Model model) {
		model.addAttribute("half", this.imports.half(actor).orElse(null));
		return "staff/customer-import";
	}

	@GetMapping(PAGE + "/template.xlsx")
	ResponseEntity<byte[]> template(Actor actor, Locale locale) {
		actor.require(Role.CARE);
		ContentDisposition file = ContentDisposition.attachment().filename("mendlane-customers.xlsx").build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetWriter.CONTENT_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.body(this.spreadsheets.customers(locale));
	}

	@PostMapping(PAGE)
	RedirectView upload(@RequestParam MultipartFile file, Actor actor) throws IOException {
		if (file.isEmpty()) {
			throw new Refusal("portal.choose-file");
		}
		try (InputStream in = file.getInputStream()) {
			ImportId id = this.imports.upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), in, actor);
			return Way.to(PAGE + "/" + id.value());
		}
	}

	@GetMapping(PAGE + "/{id}")
	String preview(@PathVariable long id, @RequestParam(required = false) @Nullable String show,
			@RequestParam(defaultValue = "0") int after, Actor actor, Locale locale, Model model) {
		Verdict wanted = Arrays.stream(Verdict.values())
			.filter((verdict) -> verdict.name().equals(show))
			.findFirst()
			.orElse(null);
		CustomerPreview preview = this.imports.preview(new ImportId(id), wanted, after, actor, locale);
		model.addAttribute("preview", preview);
		model.addAttribute("verdicts", Verdict.values());
		return preview.list().kept() ? "staff/customer-imported" : "staff/customer-preview";
	}

	@PostMapping(PAGE + "/{id}/end")
	RedirectView end(@PathVariable long id, Actor actor) {
		this.imports.end(new ImportId(id), actor);
		return Way.to(PAGE + "/" + id);
	}

	@PostMapping(PAGE + "/{id}/drop")
	RedirectView drop(@PathVariable long id, Actor actor) {
		this.imports.dropBad(new ImportId(id), actor);
		return Way.to(PAGE + "/" + id);
	}

	/**
	 * Remembers what is ticked on this page; the other button keeps the rows, all or only
	 * the next ones.
	 */
	@PostMapping(PAGE + "/{id}")
	RedirectView keep(@PathVariable long id, Ticks form, Actor actor, Locale locale, RedirectAttributes flash) {
		String page = PAGE + "/" + id;
		try {
			this.imports.tick(new ImportId(id), form.shownRows(), form.tickedRows(), actor);
			if (!form.keeps()) {
				Way.done(flash, "staff.import.ticked");
				return Way.to(page + "?show=DUPLICATE");
			}
			boolean kept = form.some() ? this.imports.keepSome(new ImportId(id), actor)
					: this.imports.keep(new ImportId(id), actor);
			if (!kept) {
				flash.addFlashAttribute("refused", this.texts.get("staff.import.changed", locale));
			}
		}
		catch (Refusal refusal) {
			flash.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
		}
		return Way.to(page);
	}

	@GetMapping(PAGE + "/{id}/result.xlsx")
	void result(@PathVariable long id, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
		this.results.send(new ImportId(id), actor, locale, response);
	}

	/** The duplicates on the page, and those of them that are ticked. */
	record Ticks(@Nullable List<Integer> shown, @Nullable List<Integer> row, @Nullable String todo) {

		List<Integer> shownRows() {
			return (this.shown != null) ? this.shown : List.of();
		}

		List<Integer> tickedRows() {
			return (this.row != null) ? this.row : List.of();
		}

		boolean keeps() {
			return some() || "keep".equals(this.todo);
		}

		boolean some() {
			return "some".equals(this.todo);
		}

	}

}
