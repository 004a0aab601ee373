package org.mendlane.portal;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.mendlane.account.Actor;

/**
 * The log-in page.
 */
@Controller
class LoginController {

	@GetMapping("/login")
	String login(@Nullable Actor actor) {
		return (actor != null && !actor.isGuest()) ? "redirect:/" : "portal/login";
	}

}
