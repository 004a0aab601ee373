package org.mendlane.helpdesk;

import org.junit.jupiter.api.Test;
import org.mendlane.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What may be written in a conversation.
 */
class ConversationsTests {

	@Test
	void nothingAndTooMuchAreRefused() {
		assertThat(Conversations.checked(" Is it done? ")).isEqualTo("Is it done?");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Conversations.checked(" \n"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Conversations.checked("x".repeat(4001)));
	}

}
