package org.mendlane.portal;

import org.springframework.stereotype.Component;

import org.mendlane.account.Links;
import org.mendlane.notification.Secrets;

/**
 * Gives the links in a mail their secrets when it leaves.
 */
@Component
class LinkSecrets implements Secrets {

	private final Links links;

	LinkSecrets(Links links) {
		this.links = links;
	}

	@Override
	public String reveal(String text, String recipient) {
		return this.links.withSecrets(text, recipient);
	}

}
