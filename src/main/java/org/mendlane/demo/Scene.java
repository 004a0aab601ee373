package org.mendlane.demo;

import java.time.Instant;

/**
 * Something that somebody did at some moment.
 */
record Scene(Instant at, String what, Runnable act) {
}
