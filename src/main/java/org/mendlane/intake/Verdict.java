package org.mendlane.intake;

/** What becomes of a row of a list of customers. */
public enum Verdict {

	BAD, DUPLICATE, NEW, CHANGED, SAME

}
