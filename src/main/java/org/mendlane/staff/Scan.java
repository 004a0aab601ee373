package org.mendlane.staff;

import java.io.Serializable;
import java.time.Instant;

/** A code that was scanned in this session, and whether it meant something. */
record Scan(String code, boolean known, Instant at) implements Serializable {
}
