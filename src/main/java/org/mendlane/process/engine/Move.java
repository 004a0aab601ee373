package org.mendlane.process.engine;

import org.jspecify.annotations.Nullable;

/**
 * That a case has moved in its diagram, and the last stage it has come to in doing so.
 */
record Move(String caseNumber, String definitionId, @Nullable String stage) {

	/** This move followed by a later one. */
	Move then(Move later) {
		return new Move(this.caseNumber, later.definitionId, (later.stage != null) ? later.stage : this.stage);
	}

}
