package org.mendlane.portal;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page, portal and staff, its shell and the formats of its language.
 */
@ControllerAdvice
class ShellAdvice {

	private final Shells shells;

	ShellAdvice(Shells shells) {
		this.shells = shells;
	}

	@ModelAttribute
	void frame(Model model, HttpServletRequest request, Locale locale) {
		model.addAttribute("shell", this.shells.shell(request));
		model.addAttribute("fmt", this.shells.format(request, locale));
	}

}
