package org.mendlane.document;

/**
 * Whom to ask; empty where unknown.
 */
public record PrintedContact(String name, String phone, String email) {
}
