package org.mendlane.document;

/**
 * A spot on a photo that the shop points out, in per cent from the left and from the top.
 */
public record PhotoMark(long id, DocumentId photo, int left, int top, String words) {
}
