package org.mendlane.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who has logged in, looked up once per request. */
@Component
public class CurrentActor {

	private static final String ATTRIBUTE = CurrentActor.class.getName();

	private final Accounts accounts;

	CurrentActor(Accounts accounts) {
		this.accounts = accounts;
	}

	/** The person of this request, if somebody has logged in. */
	public Optional<Actor> of(HttpServletRequest request) {
		String login = login();
		if (login == null) {
			return Optional.empty();
		}
		if (request.getAttribute(ATTRIBUTE) instanceof Actor actor && actor.login().equals(login)) {
			return Optional.of(actor);
		}
		Optional<Actor> actor = this.accounts.find(login);
		actor.ifPresent((found) -> request.setAttribute(ATTRIBUTE, found));
		return actor;
	}

	/** Looks the person up anew, after a change. */
	void forget(HttpServletRequest request) {
		request.removeAttribute(ATTRIBUTE);
	}

	private static @Nullable String login() {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		boolean known = person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
		return known ? person.getName() : null;
	}

}
