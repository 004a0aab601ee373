package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mendlane.account.Actor;
import org.mendlane.journal.Journal;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has happened stays as it was written. */
class JournalStory extends Story {

	@Autowired
	Journal journal;

	@Autowired
	JdbcClient database;

	@Test
	void theHistoriesOfOrderAndDeviceAreWhole() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		assertThat(this.journal.of(device.number())).extracting("code")
			.contains("DeviceReceived", "IntakePhotosTaken", "QuoteOffered", "QuoteDecided");
		assertThat(this.journal.firstFault(device.number())).isEmpty();
		assertThat(this.journal.firstFault(device.order().number())).isEmpty();
	}

	@Test
	@EnabledIfSystemProperty(named = "mendlane.test.database", matches = "postgresql")
	void theDatabaseRefusesToChangeIt() {
		RepairId device = received(this.cast.anna());
		for (String change : new String[] { "update journal_entry set actor = 'bea'", "delete from journal_entry",
				"truncate journal_entry" }) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(change).update())
				.withMessageContaining("The journal only grows");
		}
		assertThat(this.journal.of(device.number())).isNotEmpty();
	}

}
