package org.mendlane.process.general;

import java.util.Comparator;
import java.util.List;

import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.springframework.stereotype.Component;

/**
 * The printed papers of the cases.
 */
@Component
public class Papers {

	private final Documents documents;

	Papers(Documents documents) {
		this.documents = documents;
	}

	/** Files a paper with its case. */
	public void store(String caseNumber, String kind, byte[] pdf) {
		this.documents.store(caseNumber, kind, kind + "-" + caseNumber + ".pdf", "application/pdf", pdf, "system");
	}

	/**
	 * The only paper of this kind; where there are several, they are too much for a mail.
	 */
	public List<DocumentId> only(String caseNumber, String kind) {
		List<DocumentId> papers = this.documents.of(caseNumber)
			.stream()
			.filter((document) -> document.kind().equals(kind))
			.map(Document::id)
			.toList();
		return (papers.size() == 1) ? papers : List.of();
	}

	/** The paper of this kind that was written last, if there is one. */
	public List<DocumentId> last(String caseNumber, String kind) {
		return this.documents.of(caseNumber)
			.stream()
			.filter((document) -> document.kind().equals(kind))
			.max(Comparator.comparing((document) -> document.id().value()))
			.map(Document::id)
			.map(List::of)
			.orElse(List.of());
	}

}
