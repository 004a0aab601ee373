package org.mendlane.staff;

import java.util.List;

import org.mendlane.notification.OutboxMessage;
import org.mendlane.notification.Secrets;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * What staff read of a mail: the secrets of its links are its recipient's own. Only the
 * demo shop sends nothing, so that there reading a mail is getting it.
 */
@Component
class MailReading {

	private final List<Secrets> secrets;

	MailReading(List<Secrets> secrets, Environment environment) {
		this.secrets = environment.acceptsProfiles(Profiles.of("demo")) ? List.copyOf(secrets) : List.of();
	}

	String of(String text, OutboxMessage mail) {
		return Secrets.revealed(this.secrets, text, mail);
	}

}
