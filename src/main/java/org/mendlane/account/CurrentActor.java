package org.mendlane.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who has logged in or came by a link, looked up once per request. */
@Component
public class CurrentActor {

	private static final String ATTRIBUTE = CurrentActor.class.getName();

	private final Accounts accounts;

	private final Links links;

	CurrentActor(Accounts accounts, Links links) {
		this.accounts = accounts;
		this.links = links;
	}

	/** The person of this request, if somebody has logged in or came by a good link. */
	public Optional<Actor> of(HttpServletRequest request) {
		Authentication person = person();
		if (person == null) {
			return Optional.empty();
		}
		if (request.getAttribute(ATTRIBUTE) instanceof Known known && known.name().equals(person.getName())) {
			return Optional.of(known.actor());
		}
		Optional<Actor> actor = (person instanceof Guest guest) ? this.links.actor(guest)
				: this.accounts.find(person.getName()).filter((found) -> found.isStaff() || found.rights() != null);
		actor.ifPresent((found) -> request.setAttribute(ATTRIBUTE, new Known(person.getName(), found)));
		return actor;
	}

	/** Looks the person up anew, after a change. */
	void forget(HttpServletRequest request) {
		request.removeAttribute(ATTRIBUTE);
	}

	private static @Nullable Authentication person() {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		boolean known = person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
		return known ? person : null;
	}

	/** Whom this request has been looked up for. */
	private record Known(String name, Actor actor) {
	}

}
