package org.mendlane.portal;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.mendlane.account.Entrance;
import org.mendlane.account.Links;
import org.mendlane.account.MailedLink;

/**
 * Logging in without a password, by a link that is good once and for minutes. Following
 * it only shows a button, so that a scanner of mails does not use it up.
 */
@Controller
@RequestMapping("/login/link")
class LoginLinkController {

	private final LinkMail mail;

	private final TaskScheduler later;

	private final Clock clock;

	private final Links links;

	private final Entrance entrance;

	LoginLinkController(LinkMail mail, TaskScheduler later, Clock clock, Links links, Entrance entrance) {
		this.mail = mail;
		this.later = later;
		this.clock = clock;
		this.links = links;
		this.entrance = entrance;
	}

	@ModelAttribute
	void quiet(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

	/**
	 * The answer is the same whether or not anybody has this address, and comes as fast:
	 * whatever is done about it is done afterwards.
	 */
	@PostMapping
	String ask(@RequestParam String email) {
		String address = Text.of(email);
		this.later.schedule(() -> this.mail.toLogIn(address), this.clock.instant());
		return "redirect:/login/link";
	}

	@GetMapping
	String asked() {
		return "portal/link-asked";
	}

	@GetMapping("/{secret}")
	String confirm(@PathVariable String secret, Model model) {
		Optional<MailedLink> link = this.links.openLogin(secret);
		if (link.isEmpty()) {
			return "redirect:/login?link";
		}
		model.addAttribute("link", link.get());
		return "portal/link-login";
	}

	@PostMapping("/{secret}")
	String logIn(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
		return this.entrance.asCustomer(secret, request, response).isPresent() ? "redirect:/" : "redirect:/login?link";
	}

}
