package org.mendlane.text;

import java.util.Locale;

/** A key or a pattern, and the language it is meant in. */
record Sentence(String text, Locale language) {
}
