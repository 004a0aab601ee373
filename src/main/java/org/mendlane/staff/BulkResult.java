package org.mendlane.staff;

import java.io.Serializable;

/** What became of one of several; it waits in the session for its page. */
record BulkResult(String name, String caseNumber, boolean done, String sentence) implements Serializable {
}
