package org.mendlane.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.journal.JournalEntry;
import org.mendlane.logistics.Rejections;
import org.mendlane.text.Texts;
import org.mockito.Mockito;
import org.springframework.context.support.StaticMessageSource;

/** What stands beside an entry of the journal is said in words. */
class JournalWordsTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final Accounts accounts = Mockito.mock();

	private final JournalWords words = new JournalWords(new Texts(this.messages, ZoneOffset.UTC), this.accounts,
			Mockito.mock(Rejections.class), Mockito.mock(FieldWords.class));

	@Test
	void codesAreSaidAndOtherWordsStay() {
		this.messages.addMessage("repair-state.RECEIVED", Locale.ENGLISH, "received");
		this.messages.addMessage("element.Diagnose", Locale.ENGLISH, "Diagnose it");
		Mockito.when(this.accounts.staffMember(Mockito.anyString())).thenReturn(Optional.empty());
		assertThat(said("ANNOUNCED → RECEIVED")).isEqualTo("ANNOUNCED → received");
		assertThat(said("Diagnose: lead")).isEqualTo("Diagnose it: lead");
	}

	@Test
	void whatBeganWithNothingSaysOnlyWhatItBecame() {
		this.messages.addMessage("repair-state.RECEIVED", Locale.ENGLISH, "received");
		Mockito.when(this.accounts.staffMember(Mockito.anyString())).thenReturn(Optional.empty());
		assertThat(said("– → RECEIVED")).isEqualTo("received");
		assertThat(said("Diagnose: – → lead")).isEqualTo("Diagnose: lead");
	}

	private String said(String detail) {
		return this.words.in(Locale.ENGLISH)
			.apply(new JournalEntry(1, "SR260001234", Instant.EPOCH, "lead", "Moved", detail));
	}

}
