package org.mendlane.intake;

/**
 * The number of an uploaded spreadsheet.
 */
public record ImportId(long value) {
}
