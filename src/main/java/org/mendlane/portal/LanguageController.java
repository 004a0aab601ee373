package org.mendlane.portal;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Switches the language: in the account of who is logged in, else in a cookie.
 */
@Controller
class LanguageController {

	private static final Set<String> LANGUAGES = Set.of("en", "pl", "sl");

	private final LocaleResolver locales;

	LanguageController(LocaleResolver locales) {
		this.locales = locales;
	}

	/** The language in which this person is spoken to. */
	@GetMapping(path = "/language", produces = MediaType.TEXT_PLAIN_VALUE)
	ResponseEntity<String> language(Locale locale) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(locale.getLanguage());
	}

	@PostMapping("/language")
	String change(@RequestParam String language, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		if (LANGUAGES.contains(language)) {
			Locale locale = Locale.forLanguageTag(language);
			this.locales.setLocale(request, response, locale);
		}
		return "redirect:" + LocalAddress.of(back, "/");
	}

}
