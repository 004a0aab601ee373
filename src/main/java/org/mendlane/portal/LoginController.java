package org.mendlane.portal;

import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The log-in page.
 */
@Controller
class LoginController {

	@GetMapping("/login")
	String login(@Nullable Principal principal) {
		return (principal != null) ? "redirect:/" : "portal/login";
	}

}
