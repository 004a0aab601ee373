package org.mendlane.account;

/** Somebody reads everything in another language from now on. */
public record LanguageChanged(String login) {
}
