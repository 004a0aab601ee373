package org.mendlane.account;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mendlane.text.Languages;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a request: the account's own, else the chosen one, else the first that
 * the browser and Mendlane both speak. A guest chooses without changing the account.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class SpokenLanguage implements LocaleResolver {

	private static final String COOKIE = "mendlane-language";

	private final CookieLocaleResolver cookie = new CookieLocaleResolver(COOKIE);

	private final CurrentActor current;

	private final Accounts accounts;

	private final ApplicationEventPublisher facts;

	SpokenLanguage(CurrentActor current, Accounts accounts, ApplicationEventPublisher facts) {
		this.current = current;
		this.accounts = accounts;
		this.facts = facts;
		this.cookie.setRejectInvalidCookies(false);
		this.cookie.setCookieHttpOnly(true);
		this.cookie.setCookieSameSite("Lax");
		this.cookie.setDefaultLocaleFunction(SpokenLanguage::ofBrowser);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		boolean chosen = WebUtils.getCookie(request, COOKIE) != null;
		return this.current.of(request)
			.filter((actor) -> !(actor.isGuest() && chosen))
			.map(Actor::language)
			.orElseGet(() -> Languages.match(this.cookie.resolveLocale(request)));
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		Locale language = Languages.match((locale != null) ? locale : Languages.ENGLISH);
		this.cookie.setLocale(request, response, language);
		this.current.of(request)
			.filter((actor) -> !actor.isGuest())
			.filter((actor) -> !actor.language().equals(language))
			.ifPresent((actor) -> change(actor, language));
		this.current.forget(request);
	}

	private void change(Actor actor, Locale language) {
		this.accounts.changeLanguage(actor.login(), language);
		this.facts.publishEvent(new LanguageChanged(actor.login()));
	}

	private static Locale ofBrowser(HttpServletRequest request) {
		List<Locale> wanted = Collections.list(request.getLocales());
		return wanted.stream()
			.filter((locale) -> Languages.speaks(locale.getLanguage()))
			.findFirst()
			.map(Languages::match)
			.orElse(Languages.ENGLISH);
	}

}
