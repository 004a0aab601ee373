package org.mendlane.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The texts of forms are drawn as Tasklist draws them, and lead nowhere dangerous. */
class MarkupTests {

	@Test
	void headingsListsAndBoldWordsAreTold() {
		assertThat(Markup.of("## Repair\n\n**Saeco** Lirika\n\n- one\n- two")).extracting(Markup.Block::kind)
			.containsExactly("head", "text", "list");
		assertThat(Markup.of("**Saeco** Lirika").get(0).lines().get(0))
			.containsExactly(new Markup.Piece("Saeco", true, null), new Markup.Piece(" Lirika", false, null));
	}

	@Test
	void aLinkLeadsToAPageAndNeverToAScript() {
		assertThat(Markup.of("SR1 · [open](/staff/cases/SR1)").get(0).lines().get(0))
			.contains(new Markup.Piece("open", false, "/staff/cases/SR1"));
		assertThat(Markup.of("[open](javascript:alert(1)) [out](//elsewhere.example)").get(0).lines().get(0))
			.extracting(Markup.Piece::href)
			.containsOnlyNulls();
	}

}
