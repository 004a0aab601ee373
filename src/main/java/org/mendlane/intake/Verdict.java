package org.mendlane.intake;

/** What becomes of a row of a list of customers. */
public enum Verdict {

	BAD, LEFT_OUT, DUPLICATE, NEW, CHANGED, SAME

}
