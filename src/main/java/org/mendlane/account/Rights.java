package org.mendlane.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Money;

/**
 * What somebody may do with the orders of his customer: see and change those of
 * colleagues, decide up to a gross amount, and who is billed for his own. What his type
 * has or lacks anyway cannot be given otherwise.
 */
public record Rights(CompanyRight type, boolean seesAll, boolean editsAll, @Nullable Money limit,
		@Nullable Long billingParty) {

	private static final Pattern CODE = Pattern
		.compile("([A-Z]+) (all|own) (edits|reads) (\\d+)?([A-Z]{3}|any|none)(?: bill(\\d+))?");

	public Rights {
		seesAll = seesAll || type.wholeCompany();
		editsAll = switch (type) {
			case PERSON, ADMIN -> true;
			case ACCOUNTING -> false;
			case DECISION, REGULAR -> editsAll && seesAll;
		};
		limit = (type.decides() && type != CompanyRight.PERSON) ? limit : null;
	}

	/** What this type of user may do unless something else is said. */
	public static Rights of(CompanyRight type) {
		return new Rights(type, type.wholeCompany(), type.wholeCompany(), null, null);
	}

	/** Whether this gross amount may be spent; the limit itself still may. */
	public boolean mayDecide(Money amount) {
		return this.type.decides() && (this.limit == null
				|| (this.limit.currency().equals(amount.currency()) && amount.minor() <= this.limit.minor()));
	}

	/** As the journal keeps it. */
	public String code() {
		String amount = (this.limit != null) ? this.limit.minor() + this.limit.currency()
				: (this.type.decides() ? "any" : "none");
		return this.type + (this.seesAll ? " all" : " own") + (this.editsAll ? " edits " : " reads ") + amount
				+ ((this.billingParty != null) ? " bill" + this.billingParty : "");
	}

	/** What was kept by its {@linkplain #code() code}. */
	public static Rights ofCode(String code) {
		Matcher parts = CODE.matcher(code);
		if (!parts.matches()) {
			throw new IllegalArgumentException(code);
		}
		String minor = parts.group(4);
		String bill = parts.group(6);
		return new Rights(CompanyRight.valueOf(parts.group(1)), "all".equals(parts.group(2)),
				"edits".equals(parts.group(3)),
				(minor != null) ? new Money(Long.parseLong(minor), parts.group(5)) : null,
				(bill != null) ? Long.valueOf(bill) : null);
	}

}
