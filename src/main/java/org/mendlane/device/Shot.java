package org.mendlane.device;

/** A picture that is to be taken of a device. */
public record Shot(String code, String text) {
}
