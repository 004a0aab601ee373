package org.mendlane.text;

import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the bundles the one message source of pages, mails and validation. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

	@Bean
	Bundles bundles() {
		return new Bundles();
	}

	@Bean
	MessageSource messageSource(Bundles bundles, @Value("${mendlane.time-zone:Europe/Warsaw}") ZoneId zone) {
		return new IcuMessages(bundles, new Formats(zone));
	}

}
