package org.mendlane.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What staff writes in a case: notes to colleagues, messages to the customer. */
@Controller
@RequestMapping("/staff/cases/{number}")
class CaseWords {

	private final Conversations conversations;

	private final Documents documents;

	private final RepairOrders orders;

	private final Customers customers;

	private final Texts texts;

	CaseWords(Conversations conversations, Documents documents, RepairOrders orders, Customers customers, Texts texts) {
		this.conversations = conversations;
		this.documents = documents;
		this.orders = orders;
		this.customers = customers;
		this.texts = texts;
	}

	@PostMapping("/note")
	RedirectView note(@PathVariable String number, @Valid Words form, Actor actor, RedirectAttributes flash) {
		String tidy = order(number, actor).number();
		long note = this.conversations.note(tidy, form.text(), actor);
		Way.done(flash, "staff.note.saved");
		Way.undoable(flash, "/staff/cases/" + tidy + "/note/" + note + "/undo", Map.of());
		return Way.to("/staff/cases/" + tidy);
	}

	@PostMapping("/message")
	RedirectView message(@PathVariable String number, @Valid Words form,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, Actor actor,
			RedirectAttributes flash) {
		Known known = order(number, actor);
		List<DocumentId> attached = (files != null) ? files.stream()
			.filter((file) -> !file.isEmpty())
			.map((file) -> keep(known.number(), file, actor))
			.toList() : List.of();
		this.conversations.post(known.number(), form.text(), attached, actor);
		Way.done(flash, "staff.message.sent", this.customers.get(known.order().customer()).name());
		return Way.to("/staff/cases/" + known.number());
	}

	@PostMapping("/call")
	RedirectView called(@PathVariable String number, @RequestParam(defaultValue = "false") boolean reached,
			@Valid Words form, @RequestParam(required = false) @Nullable String back, Actor actor,
			RedirectAttributes flash) {
		String tidy = order(number, actor).number();
		this.conversations.called(tidy, reached, form.text(), actor);
		Way.done(flash, "staff.call.saved");
		return Way.back(back, "/staff/cases/" + tidy);
	}

	@PostMapping("/cancel")
	RedirectView cancel(@PathVariable String number, @Valid Reason form, Actor actor, RedirectAttributes flash) {
		RepairOrderId id = RepairOrderId.of(number);
		this.orders.cancel(id, form.reason(), actor);
		Way.done(flash, "staff.cancel.done", id.number());
		return Way.to("/staff/cases/" + id.number());
	}

	@PostMapping("/strike")
	RedirectView strike(@PathVariable String number, @Valid Reason form, Actor actor, Locale locale,
			RedirectAttributes flash) {
		RepairId id = RepairId.of(number);
		this.orders.strike(id, actor);
		this.conversations.note(id.number(), this.texts.get("staff.strike.note", locale, form.reason()), actor);
		Way.done(flash, "staff.strike.done", id.number());
		return Way.to("/staff/cases/" + id.order().number());
	}

	private DocumentId keep(String number, MultipartFile file, Actor actor) {
		String given = file.getOriginalFilename();
		try (InputStream content = file.getInputStream()) {
			return this.documents.upload(number, "attachment", (given != null) ? given : "file", content, actor.login())
				.id();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Files are kept only in cases that exist. */
	private Known order(String number, Actor actor) {
		String tidy = OrderNumbers.normalise(number);
		return new Known(tidy, this.orders.get(RepairId.of(tidy).order(), actor));
	}

	private record Known(String number, RepairOrder order) {
	}

	record Words(
			@NotBlank(message = "{staff.error.text}") @Size(max = 4000, message = "{staff.error.text}") String text) {
	}

	record Reason(@NotBlank(message = "{staff.error.reason}") @Size(max = 500,
			message = "{staff.error.reason}") String reason) {
	}

}
