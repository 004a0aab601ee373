package org.mendlane.staff;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.document.PhotoDrafts;
import org.mendlane.document.QuotePrint;
import org.mendlane.document.RepairFormPrint;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.shared.NotFound;
import org.mendlane.shop.Prices;

import org.springframework.stereotype.Component;

/**
 * The files of the cases; whoever works here may open all that were sent to the shop, and
 * quotes if he sees prices.
 */
@Component
class CaseFiles {

	private static final List<String> STATIONS = List.of(PhotoBooth.INTAKE, "photo-repair", "photo-quality",
			PhotoBooth.DISPATCH);

	private final Documents documents;

	private final Prices prices;

	CaseFiles(Documents documents, Prices prices) {
		this.documents = documents;
		this.prices = prices;
	}

	/** The papers of these cases that this person may open. */
	List<Document> papers(Collection<String> cases, Actor actor) {
		boolean priced = this.prices.shownTo(actor);
		return cases.stream()
			.flatMap((one) -> this.documents.of(one).stream())
			.filter((paper) -> !paper.kind().startsWith("photo-") && (priced || !isPriced(paper)))
			.toList();
	}

	/** What the customer has photographed when he reported his device, which was one. */
	List<Document> reported(String number) {
		return this.documents.photos(OrderNumbers.isOrder(number) ? number + "D1" : number, "photo-report");
	}

	/**
	 * The photos of a device by the station where they were taken, in the order of the
	 * way.
	 */
	Map<String, List<Document>> photos(String number) {
		Map<String, List<Document>> photos = new LinkedHashMap<>();
		for (String station : STATIONS) {
			List<Document> taken = this.documents.photos(number, station);
			if (!taken.isEmpty()) {
				photos.put(station, taken);
			}
		}
		return photos;
	}

	/** A file that this person may open. */
	Document get(long id, Actor actor) {
		Document document = this.documents.get(new DocumentId(id));
		if (PhotoDrafts.KIND.equals(document.kind())) {
			throw new NotFound("document " + id);
		}
		if (isPriced(document)) {
			this.prices.require(actor);
		}
		return document;
	}

	private static boolean isPriced(Document document) {
		return List.of(QuotePrint.KIND, RepairFormPrint.KIND).contains(document.kind());
	}

}
