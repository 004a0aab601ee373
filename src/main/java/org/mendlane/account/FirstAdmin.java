package org.mendlane.account;

import java.util.Set;

import org.mendlane.shared.Refusal;
import org.mendlane.text.Languages;
import org.mendlane.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the first admin of a fresh database, with the password from the environment.
 */
@Component
@Profile("!demo")
class FirstAdmin implements ApplicationRunner {

	static final String PASSWORD = "MENDLANE_ADMIN_PASSWORD";

	private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

	private final Accounts accounts;

	private final Environment environment;

	private final Texts texts;

	FirstAdmin(Accounts accounts, Environment environment, Texts texts) {
		this.accounts = accounts;
		this.texts = texts;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments args) {
		if (!this.accounts.staff(Role.ADMIN).isEmpty()) {
			return;
		}
		String password = this.environment.getProperty(PASSWORD, "");
		if (password.isEmpty()) {
			log.warn("Nobody can log in yet: set {} and start again to get the log-in admin", PASSWORD);
			return;
		}
		try {
			this.accounts.createStaff(new NewStaff("admin", "Administrator", "", null, password, Set.of(Role.ADMIN),
					Set.of(), Languages.ENGLISH));
			log.info("Made the log-in admin with the password from {}", PASSWORD);
		}
		catch (Refusal refusal) {
			explain(refusal);
		}
	}

	/** Another node may start at the same moment and be quicker. */
	private void explain(Refusal refusal) {
		if (this.accounts.staff(Role.ADMIN).isEmpty()) {
			log.error("Nobody can log in yet: {} cannot be taken. {}", PASSWORD,
					this.texts.refusal(refusal, Languages.ENGLISH));
		}
		else {
			log.info("Another node has made the log-in admin");
		}
	}

}
