package org.mendlane.staff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.FieldChange;
import org.mendlane.journal.JournalEntry;
import org.mendlane.logistics.Rejections;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/** Says the codes beside an entry of the journal in words. */
@Component
class JournalWords {

	private final Texts texts;

	private final Accounts accounts;

	private final Rejections rejections;

	private final FieldWords fields;

	JournalWords(Texts texts, Accounts accounts, Rejections rejections, FieldWords fields) {
		this.fields = fields;
		this.rejections = rejections;
		this.texts = texts;
		this.accounts = accounts;
	}

	/** For one page: each code is looked up once, however often it stands there. */
	Function<JournalEntry, String> in(Locale locale) {
		Map<String, String> known = new HashMap<>();
		Map<String, Map<Long, FieldChange>> changes = new HashMap<>();
		return (entry) -> entry.code().equals("CustomerChanged")
				? this.fields.said(entry.detail(), changes.computeIfAbsent(entry.caseNumber(), this.fields::of), locale)
				: said(known(entry.detail()).split(" "), locale, known);
	}

	private String said(String[] codes, Locale locale, Map<String, String> known) {
		return Arrays.stream(codes)
			.map((code) -> code.endsWith(":") ? said(code.substring(0, code.length() - 1), locale, known) + ":"
					: said(code, locale, known))
			.collect(Collectors.joining(" "));
	}

	/** What a change began with is left out where it began with nothing. */
	private static String known(String detail) {
		return detail.replace("– → ", "");
	}

	private String said(String code, Locale locale, Map<String, String> known) {
		return known.computeIfAbsent(code, (unknown) -> word(unknown, locale));
	}

	private String word(String code, Locale locale) {
		if (code.startsWith("role.") && this.texts.has(code)) {
			return this.texts.get(code, locale);
		}
		for (String kind : new String[] { "path.", "choice.", "repair-state.", "element.", "staff.value.", "mail-wish.",
				"contract-kind.", "return-method.", "visit-outcome." }) {
			if (this.texts.has(kind + code)) {
				return this.texts.get(kind + code, locale);
			}
		}
		return this.rejections.text(code)
			.orElseGet(() -> this.accounts.staffMember(code).map(StaffMember::name).orElse(code));
	}

}
