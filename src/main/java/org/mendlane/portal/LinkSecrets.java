package org.mendlane.portal;

import org.springframework.stereotype.Component;

import org.mendlane.account.Links;
import org.mendlane.account.Offers;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.notification.Secrets;

/**
 * Gives the links in a mail their secrets when it leaves.
 */
@Component
class LinkSecrets implements Secrets {

	private final Links links;

	private final Offers offers;

	LinkSecrets(Links links, Offers offers) {
		this.links = links;
		this.offers = offers;
	}

	@Override
	public String reveal(String text, OutboxMessage mail) {
		return this.offers.withSecrets(this.links.withSecrets(text, mail.to()), mail.to());
	}

}
