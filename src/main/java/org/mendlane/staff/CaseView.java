package org.mendlane.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.document.Document;
import org.mendlane.workflow.CaseDiagram;
import org.mendlane.workflow.Stage;

/** What the pages of orders and of devices have in common. */
record CaseView(List<Stage> stages, @Nullable Drawing diagram, Timeline timeline, List<TaskRow> tasks,
		List<Colleague> colleagues, List<Document> documents, List<Document> reported, @Nullable String guardian) {

	/** Which diagram is drawn, and where the case stands in it. */
	record Drawing(String key, int version, String current, String passed) {

		static Drawing of(CaseDiagram diagram) {
			return new Drawing(diagram.key(), diagram.version(), String.join(",", diagram.current()),
					String.join(",", diagram.passed()));
		}

	}

}
