package org.mendlane.document;

/**
 * A picture, freshly encoded and without what the camera wrote beside it.
 */
record Picture(String contentType, byte[] bytes, byte[] thumbnail) {
}
