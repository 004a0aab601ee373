package org.mendlane.notification;

/**
 * A mail in its final words.
 */
record Written(String fromName, String fromAddress, String subject, String html, String text) {
}
