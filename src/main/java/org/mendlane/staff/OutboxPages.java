package org.mendlane.staff;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.Documents;
import org.mendlane.notification.Outbox;
import org.mendlane.notification.OutboxFilter;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.notification.OutboxState;
import org.mendlane.shop.Prices;

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
import org.springframework.web.util.UriComponentsBuilder;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The mails of the house as they were written; what customers are to pay stands in them.
 */
@Controller
@RequestMapping("/staff/outbox")
class OutboxPages {

	private static final int PAGE = 50;

	private static final String FRAMING = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'; frame-src 'self'";

	private static final String MAIL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

	private final Outbox outbox;

	private final Documents documents;

	private final MailReading reading;

	private final Prices prices;

	OutboxPages(Outbox outbox, Documents documents, MailReading reading, Prices prices) {
		this.outbox = outbox;
		this.documents = documents;
		this.reading = reading;
		this.prices = prices;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable OutboxState state,
			@RequestParam(required = false) @Nullable Long before, Actor actor, Model model) {
		this.prices.require(actor);
		List<OutboxMessage> mails = this.outbox.list(new OutboxFilter(q, state, before, PAGE));
		model.addAttribute("q", q);
		model.addAttribute("state", state);
		model.addAttribute("states", OutboxState.values());
		model.addAttribute("mails", mails);
		model.addAttribute("first", (before != null) ? address(q, state, null) : null);
		model.addAttribute("older", (mails.size() == PAGE) ? address(q, state, mails.get(PAGE - 1).id()) : null);
		return "staff/outbox";
	}

	@GetMapping("/{id}")
	String mail(@PathVariable long id, Actor actor, Model model, HttpServletResponse response) {
		this.prices.require(actor);
		OutboxMessage mail = this.outbox.get(id);
		response.setHeader("Content-Security-Policy", FRAMING);
		model.addAttribute("mail", mail);
		model.addAttribute("plain", this.reading.of(mail.text(), mail));
		model.addAttribute("attachments", mail.attachments().stream().map(this.documents::get).toList());
		return "staff/mail";
	}

	@GetMapping("/{id}/body")
	ResponseEntity<byte[]> body(@PathVariable long id, Actor actor) {
		this.prices.require(actor);
		OutboxMessage mail = this.outbox.get(id);
		return ResponseEntity.ok()
			.header("Content-Security-Policy", MAIL)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(this.reading.of(mail.html(), mail).getBytes(StandardCharsets.UTF_8));
	}

	@PostMapping("/{id}/resend")
	RedirectView resend(@PathVariable long id, Actor actor, RedirectAttributes flash) {
		actor.require(Role.CARE, Role.RECEPTION, Role.DISPATCH);
		this.outbox.resend(id);
		Way.done(flash, "staff.mail.resent");
		return Way.to("/staff/outbox/" + id);
	}

	private static String address(@Nullable String q, @Nullable OutboxState state, @Nullable Long before) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/outbox");
		if (q != null) {
			address.queryParam("q", Encoded.of(q));
		}
		if (state != null) {
			address.queryParam("state", state);
		}
		if (before != null) {
			address.queryParam("before", before);
		}
		return address.build().toUriString();
	}

}
