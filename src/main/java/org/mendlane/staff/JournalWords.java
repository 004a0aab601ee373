package org.mendlane.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/** Says the codes beside an entry of the journal in words. */
@Component
class JournalWords {

	private final Texts texts;

	private final Accounts accounts;

	JournalWords(Texts texts, Accounts accounts) {
		this.texts = texts;
		this.accounts = accounts;
	}

	String of(String detail, Locale locale) {
		return Arrays.stream(detail.split(" ")).map((code) -> word(code, locale)).collect(Collectors.joining(" "));
	}

	private String word(String code, Locale locale) {
		if (code.endsWith(":")) {
			return word(code.substring(0, code.length() - 1), locale) + ":";
		}
		for (String kind : new String[] { "path.", "choice.", "repair-state.", "element.", "staff.value." }) {
			if (this.texts.has(kind + code)) {
				return this.texts.get(kind + code, locale);
			}
		}
		return this.accounts.staffMember(code).map(StaffMember::name).orElse(code);
	}

}
