package org.mendlane.portal;

import java.util.Locale;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Member;
import org.mendlane.account.Rights;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;
import org.springframework.validation.Errors;

/**
 * One of a company's people and what he may do; the amount is typed with or without minor
 * units.
 */
record PersonForm(@Size(max = 160) @Nullable String name, @Email @Size(max = 190) @Nullable String email,
		@Nullable CompanyRight type, @Nullable Boolean seesAll, @Nullable Boolean editsAll,
		@Size(max = 20) @Nullable String limit, @Nullable Long billingParty) {

	static PersonForm empty() {
		return new PersonForm(null, null, CompanyRight.REGULAR, false, false, null, null);
	}

	static PersonForm of(Member member, Locale locale) {
		Rights rights = member.rights();
		Money limit = rights.limit();
		return new PersonForm(member.name(), member.login(), rights.type(), rights.seesAll(), rights.editsAll(),
				(limit != null) ? limit.typed(locale) : null, rights.billingParty());
	}

	void check(Errors errors) {
		if (this.type == null || this.type == CompanyRight.PERSON) {
			errors.rejectValue("type", "customer.choose-type");
		}
		if (!isReadable()) {
			errors.rejectValue("limit", "company.amount-invalid");
		}
	}

	Rights rights(String currency) {
		CompanyRight chosen = (this.type != null) ? this.type : CompanyRight.REGULAR;
		return new Rights(chosen, Boolean.TRUE.equals(this.seesAll), Boolean.TRUE.equals(this.editsAll),
				amount(currency), this.billingParty);
	}

	private boolean isReadable() {
		try {
			Money amount = amount("");
			return amount == null || amount.minor() > 0;
		}
		catch (Refusal unreadable) {
			return false;
		}
	}

	private @Nullable Money amount(String currency) {
		String text = Text.of(this.limit);
		return text.isEmpty() ? null : Money.typed(text, currency);
	}

}
