package org.mendlane.document;

/**
 * The number of a kept document.
 */
public record DocumentId(long value) {
}
