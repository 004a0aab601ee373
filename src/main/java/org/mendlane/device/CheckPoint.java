package org.mendlane.device;

/** One thing to be checked; the code is unique within its device kind and purpose. */
public record CheckPoint(String code, String text, boolean mandatory) {
}
