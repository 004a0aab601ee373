package org.mendlane.quote;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.mendlane.catalog.PriceItem;
import org.mendlane.document.DocumentId;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/**
 * A line of a quote, with name and price as the price list had them.
 */
@Entity
@Table(name = "quote_line")
class LineEntity {

	private static final int MOST = 1000;

	private static final int LONGEST_REASON = 500;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String code;

	private String name;

	private int quantity;

	private long unitNet;

	private int vatPercent;

	@Enumerated(EnumType.STRING)
	private Scope scope;

	private @Nullable String reason;

	@Column
	private boolean taken;

	@ElementCollection
	@CollectionTable(name = "quote_line_photo", joinColumns = @JoinColumn(name = "line_id"))
	@Column(name = "document_id")
	private Set<Long> photos = new TreeSet<>();

	@SuppressWarnings("NullAway")
	protected LineEntity() {
	}

	LineEntity(PriceItem item, NewLine line) {
		this(new QuoteLine(0, item.code(), item.name(), line.quantity(), item.net(), item.vatPercent(), line.scope(),
				line.reason(), false, List.of()));
		mustBePossible();
	}

	private LineEntity(QuoteLine line) {
		this.code = line.code();
		this.name = line.name();
		this.quantity = line.quantity();
		this.unitNet = line.unitNet().minor();
		this.vatPercent = line.vatPercent();
		this.scope = line.scope();
		this.reason = (line.reason() == null || line.reason().isBlank()) ? null : line.reason().strip();
		show(line.photos());
	}

	/** Says it otherwise, unless somebody else has done so since it was seen. */
	void change(LineTerms seen, LineTerms mine) {
		LineTerms now = new LineTerms(scope, quantity, reason);
		if (mine.clashesWith(now, seen)) {
			throw new Refusal("quote.line-changed", name);
		}
		LineTerms both = mine.mergedWith(now, seen);
		scope = both.scope();
		quantity = both.quantity();
		reason = both.reason();
		mustBePossible();
	}

	private void mustBePossible() {
		if (quantity < 1 || quantity > MOST) {
			throw new Refusal("quote.quantity", MOST);
		}
		if (reason != null && reason.length() > LONGEST_REASON) {
			throw new Refusal("quote.text-too-long", LONGEST_REASON);
		}
	}

	/** Refuses a line for a variant that the quote does not have. */
	void mustBelong(Quote quote) {
		quote.totals(scope.variant());
	}

	LineEntity copy(String currency) {
		return new LineEntity(line(currency));
	}

	boolean is(long line) {
		return id != null && id == line;
	}

	void show(Collection<DocumentId> pictures) {
		photos.clear();
		pictures.forEach((picture) -> photos.add(picture.value()));
	}

	void take(boolean now) {
		taken = now;
	}

	QuoteLine line(String currency) {
		return new QuoteLine((id != null) ? id : 0, code, name, quantity, new Money(unitNet, currency), vatPercent,
				scope, reason, taken, photos.stream().sorted().map(DocumentId::new).toList());
	}

}
