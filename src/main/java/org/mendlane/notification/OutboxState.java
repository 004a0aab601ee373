package org.mendlane.notification;

/**
 * Where a mail stands; what its reader does without is never sent.
 */
public enum OutboxState {

	WAITING, SENT, FAILED, UNWANTED

}
