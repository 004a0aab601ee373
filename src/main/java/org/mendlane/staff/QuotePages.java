package org.mendlane.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.catalog.PriceItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.document.DocumentId;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteTemplates;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The quote editor on the price list. */
@Controller
@RequestMapping("/staff/quote/{number}")
class QuotePages {

	private static final int MOST_ITEMS = 30;

	private final Faces faces;

	private final Quotes quotes;

	private final Drawer drawer;

	private final PriceList prices;

	private final QuoteSheet sheet;

	private final QuoteTemplates templates;

	QuotePages(Faces faces, Quotes quotes, Drawer drawer, PriceList prices, QuoteSheet sheet,
			QuoteTemplates templates) {
		this.templates = templates;
		this.faces = faces;
		this.quotes = quotes;
		this.drawer = drawer;
		this.prices = prices;
		this.sheet = sheet;
	}

	@GetMapping
	String editor(@PathVariable String number, @RequestParam(defaultValue = "") String q, Actor actor, Locale locale,
			Model model) {
		actor.require(Role.TECHNICIAN, Role.CARE);
		Face face = this.faces.of(number, actor);
		Optional<Quote> standing = this.drawer.standing(face.repair().id(), actor);
		model.addAttribute("face", face);
		model.addAttribute("standing", standing.orElse(null));
		Quote quote = standing.orElseGet(() -> this.drawer.draft(face.repair().id(), actor));
		model.addAttribute("quote", quote);
		model.addAttribute("form", this.drawer.hint(quote));
		model.addAttribute("photos", this.drawer.photos(face.repair().id()));
		model.addAttribute("q", q);
		model.addAttribute("items", items(face, q, locale));
		model.addAttribute("templates", this.templates.of(face.repair().kind()));
		model.addAttribute("questions", this.quotes.questions(face.repair().id()));
		return "staff/quote";
	}

	private List<PriceItem> items(Face face, String q, Locale locale) {
		return this.prices.find(q, face.repair().kind(), locale, MOST_ITEMS);
	}

	@PostMapping("/start")
	RedirectView start(@PathVariable String number, @RequestParam(required = false) @Nullable String back,
			Actor actor) {
		this.quotes.draft(RepairId.of(number), actor);
		return editor(number, null, back);
	}

	@PostMapping("/lines")
	RedirectView add(@PathVariable String number, @Valid LineForm form, Actor actor, Locale locale,
			RedirectAttributes flash) {
		String reason = form.reason();
		this.quotes.addLine(RepairId.of(number), new NewLine(form.code(), form.quantity(), form.scope(),
				(reason == null || reason.isBlank()) ? null : reason.strip()), actor);
		String name = this.prices.item(form.code(), locale).map(PriceItem::name).orElse(form.code());
		Way.done(flash, "staff.quote.added", name);
		return editor(number, form.q(), form.back());
	}

	@PostMapping("/lines/{line}/remove")
	RedirectView remove(@PathVariable String number, @PathVariable long line,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		this.quotes.removeLine(RepairId.of(number), line, actor);
		Way.done(flash, "staff.quote.removed");
		return editor(number, null, back);
	}

	@PostMapping("/variants")
	RedirectView add(@PathVariable String number, @RequestParam String name,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		this.quotes.addVariant(RepairId.of(number), name, actor);
		Way.done(flash, "staff.quote.variant.added", name.strip());
		return editor(number, null, back);
	}

	@PostMapping("/variants/{choice}/remove")
	RedirectView remove(@PathVariable String number, @PathVariable Choice choice,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		this.quotes.removeVariant(RepairId.of(number), choice, actor);
		Way.done(flash, "staff.quote.variant.removed");
		return editor(number, null, back);
	}

	@PostMapping("/lines/{line}/photos")
	RedirectView show(@PathVariable String number, @PathVariable long line,
			@RequestParam(defaultValue = "") List<Long> photo, @RequestParam(required = false) @Nullable String back,
			Actor actor, RedirectAttributes flash) {
		this.quotes.show(RepairId.of(number), line, photo.stream().map(DocumentId::new).toList(), actor);
		Way.done(flash, "staff.quote.saved");
		return editor(number, null, back);
	}

	@PostMapping
	RedirectView describe(@PathVariable String number, @Valid Words form, @RequestParam Map<String, String> sent,
			Actor actor, RedirectAttributes flash) {
		RepairId id = RepairId.of(number);
		QuoteWords mine = new QuoteWords(form.summary(), form.validUntil(), QuoteWords.promises(sent, ""));
		this.drawer.describe(id, mine, form.seen(sent), actor);
		if ("offer".equals(form.todo())) {
			return offer(number, form.back(), actor, flash);
		}
		if ("preview".equals(form.todo())) {
			return Way.to("/staff/quote/" + id.number() + "/preview" + Way.query("back", form.back()));
		}
		Way.done(flash, "staff.quote.saved");
		return editor(number, null, form.back());
	}

	@PostMapping("/offer")
	RedirectView offer(@PathVariable String number, @RequestParam(required = false) @Nullable String back, Actor actor,
			RedirectAttributes flash) {
		Face face = this.faces.of(number, actor);
		this.quotes.offer(face.repair().id(), actor);
		Way.done(flash, "staff.quote.offered", face.customer().name());
		return Way.back(back, "/staff/cases/" + face.number());
	}

	@GetMapping("/preview")
	String preview(@PathVariable String number, Actor actor, Model model) {
		Face face = this.faces.of(number, actor);
		model.addAttribute("face", face);
		model.addAttribute("quote", latest(face, actor));
		return "staff/quote-preview";
	}

	@GetMapping("/preview.pdf")
	ResponseEntity<byte[]> print(@PathVariable String number, Actor actor) {
		Face face = this.faces.of(number, actor);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.body(this.sheet.print(latest(face, actor), face, actor));
	}

	private Quote latest(Face face, Actor actor) {
		RepairId id = face.repair().id();
		return this.drawer.standing(id, actor).orElseGet(() -> this.drawer.draft(id, actor));
	}

	private static RedirectView editor(String number, @Nullable String q, @Nullable String back) {
		String more = Way.query("back", back);
		String search = (q == null || q.isBlank()) ? "" : (more.isEmpty() ? "?" : "&") + "q=" + Encoded.of(q);
		return Way.to("/staff/quote/" + RepairId.of(number).number() + more + search);
	}

	record LineForm(@NotBlank(message = "{staff.error.code}") String code,
			@Min(value = 1, message = "{staff.error.quantity}") @Max(value = 999,
					message = "{staff.error.quantity}") int quantity,
			@NotNull(message = "{staff.error.scope}") Scope scope,
			@Size(max = 500, message = "{staff.error.text}") @Nullable String reason, @Nullable String q,
			@Nullable String back) {
	}

	record Words(@Size(max = 2000, message = "{staff.error.text}") @Nullable String text,
			@NotNull(message = "{staff.error.date}") @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
			@Nullable String todo, @Nullable String seenText,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate seenUntil, @Nullable String back) {

		/** What stood in the form before it was changed. */
		@Nullable QuoteWords seen(Map<String, String> sent) {
			return (this.seenText != null)
					? new QuoteWords(this.seenText, this.seenUntil, QuoteWords.promises(sent, "seen-")) : null;
		}

		String summary() {
			if (this.text == null || this.text.isBlank()) {
				throw new Refusal("staff.error.summary");
			}
			return this.text;
		}

	}

}
