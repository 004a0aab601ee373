package org.mendlane.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells whoever starts the demo how to log in.
 */
@Component
@Profile("demo")
class DemoGreeting implements ApplicationListener<ApplicationReadyEvent> {

	@Override
	public void onApplicationEvent(ApplicationReadyEvent ready) {
		System.out.printf("""
				Demo log-ins, all with the password %s:
				  staff      %s
				  consumer   anna@example.com
				  company    admin@firma.example, decyzje@firma.example, biuro@firma.example, faktury@firma.example

				""", ShopOpening.PASSWORD, String.join(", ", ShopOpening.staffLogins()));
	}

}
