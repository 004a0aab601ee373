package org.mendlane.stories;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;

/** What is printed on a paper. */
final class Paper {

	private Paper() {
	}

	/** The words, as if the lines of the paper had no end. */
	static String text(Documents documents, DocumentId paper) throws IOException {
		return text(documents.open(paper).getContentAsByteArray());
	}

	static String text(byte[] paper) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(paper)) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

}
