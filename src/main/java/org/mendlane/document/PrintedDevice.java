package org.mendlane.document;

/**
 * A device in a printed list; the detail is what the list is about: the fault, or what
 * came or leaves with it.
 */
public record PrintedDevice(String number, String title, String serial, String detail, String note) {
}
