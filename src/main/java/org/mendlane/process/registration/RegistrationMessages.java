package org.mendlane.process.registration;

import java.util.Map;

import org.mendlane.customer.CustomerRegistered;
import org.mendlane.process.engine.Facts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What makes a registration begin.
 */
@Component
class RegistrationMessages {

	private final Facts facts;

	RegistrationMessages(Facts facts) {
		this.facts = facts;
	}

	@EventListener
	void on(CustomerRegistered fact) {
		this.facts.start(fact, "registration", Map.of("invited", fact.invited()));
	}

}
