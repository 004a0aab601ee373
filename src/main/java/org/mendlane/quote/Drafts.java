package org.mendlane.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.mendlane.catalog.PriceItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.customer.Customers;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairPath;
import org.mendlane.repair.RepairState;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.shop.OfferTerms;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;

import org.springframework.stereotype.Component;

/**
 * Makes drafts of quotes and their lines, worded in the customer's language.
 */
@Component
class Drafts {

	private final QuoteStore quotes;

	private final PriceList prices;

	private final Repairs repairs;

	private final Customers customers;

	private final Documents documents;

	private final Shop shop;

	Drafts(QuoteStore quotes, PriceList prices, Repairs repairs, Customers customers, Documents documents, Shop shop) {
		this.quotes = quotes;
		this.prices = prices;
		this.repairs = repairs;
		this.customers = customers;
		this.documents = documents;
		this.shop = shop;
	}

	/** The draft there is, else a new version. */
	QuoteEntity draft(RepairId id) {
		Repair repair = repairs.repair(id);
		QuoteEntity last = quotes.findFirstByRepairNumberOrderByVersionNumberDesc(id.number()).orElse(null);
		if (last != null && last.is(QuoteState.DRAFT)) {
			return last;
		}
		if (repair.state() != RepairState.DIAGNOSED) {
			throw new Refusal("quote.not-diagnosed", id.number());
		}
		QuoteEntity draft = (last != null) ? last.next(prices.current()) : first(id);
		declining(draft, repair);
		return quotes.save(draft);
	}

	/** What a first draft begins with, not kept yet. */
	Quote blank(RepairId id) {
		QuoteEntity first = first(id);
		declining(first, repairs.repair(id));
		return first.record();
	}

	private QuoteEntity first(RepairId id) {
		ShopData data = shop.data();
		QuoteEntity first = new QuoteEntity(id, 1, data.currency(), prices.current());
		first.terms().begin(data.terms());
		return first;
	}

	/** Who need not pay for a repair does not pay for none either. */
	private void declining(QuoteEntity draft, Repair repair) {
		OfferTerms terms = shop.data().terms();
		boolean paid = repair.path() == null || repair.path() == RepairPath.PAID;
		draft.terms().declining(paid ? terms : OfferTerms.none(terms.returnFee().currency()));
	}

	/** These photos, if all are of this device. */
	List<DocumentId> photos(RepairId id, List<DocumentId> asked) {
		Set<DocumentId> own = documents.of(id.number())
			.stream()
			.filter(Document::isImage)
			.map(Document::id)
			.collect(Collectors.toSet());
		if (!own.containsAll(asked)) {
			throw new NotFound("photo of " + id.number());
		}
		return asked;
	}

	LineEntity line(RepairId id, NewLine line) {
		Locale language = customers.get(repairs.repair(id).customer()).language();
		PriceItem item = prices.item(line.code(), language)
			.orElseThrow(() -> new Refusal("quote.unknown-item", line.code()));
		if (!item.net().currency().equals(shop.data().currency())) {
			throw new Refusal("quote.other-currency", shop.data().currency());
		}
		return new LineEntity(item, line);
	}

}
