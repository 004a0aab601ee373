package org.mendlane.staff;

/** One of several, and the key of what is said if it is not there. */
record BulkItem(String name, String caseNumber, String gone) {

	BulkResult done(String sentence) {
		return new BulkResult(this.name, this.caseNumber, true, sentence);
	}

	BulkResult refused(String sentence) {
		return new BulkResult(this.name, this.caseNumber, false, sentence);
	}

}
