package org.mendlane.process.engine;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.text.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Which language somebody in front of a task reads.
 */
@Component
class Speech {

	private final ObjectProvider<Accounts> accounts;

	private final Locale house;

	Speech(ObjectProvider<Accounts> accounts, @Value("${mendlane.language:pl}") String house) {
		this.accounts = accounts;
		this.house = Languages.of(house);
	}

	/** The language the shop itself speaks. */
	Locale house() {
		return this.house;
	}

	/** The person's language, else the shop's. */
	Locale of(@Nullable String login) {
		return (login != null) ? this.accounts.getObject().find(login).map(Actor::language).orElse(this.house)
				: this.house;
	}

	/** The language of whoever is logged in. */
	Locale current() {
		return of(Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getName)
			.orElse(null));
	}

}
