package org.mendlane.notification;

/**
 * A mail that this node is about to send.
 */
record Waiting(OutboxMessage message, String messageId, String fromName, String fromAddress) {

	int attempt() {
		return this.message.delivery().attempts() + 1;
	}

}
