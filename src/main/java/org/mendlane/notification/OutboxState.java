package org.mendlane.notification;

/**
 * Where a mail stands.
 */
public enum OutboxState {

	WAITING, SENT, FAILED

}
