package org.mendlane.portal;

import org.mendlane.logistics.CollectionCodes;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.notification.Secrets;
import org.mendlane.repair.RepairId;

import org.springframework.stereotype.Component;

/**
 * Gives a mail about a device that is ready to be collected its code when it leaves:
 * staff who read the outbox do not read it.
 */
@Component
class CodeSecrets implements Secrets {

	private static final String COLLECTING = "collect-";

	private final CollectionCodes codes;

	CodeSecrets(CollectionCodes codes) {
		this.codes = codes;
	}

	@Override
	public String reveal(String text, OutboxMessage mail) {
		return mail.template().startsWith(COLLECTING)
				? this.codes.withCode(text, new RepairId(mail.caseNumber()).order()) : text;
	}

}
