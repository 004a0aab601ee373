package org.mendlane.chaos;

import java.time.Clock;
import java.util.List;

import org.mendlane.journal.Journal;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The product's own look at the journal of a database. */
final class KeptJournal {

	private KeptJournal() {
	}

	/** The cases whose history is not what was written. */
	static List<String> faulty(JdbcTemplate sql) {
		try (AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext()) {
			room.registerBean(JdbcTemplate.class, () -> sql);
			room.registerBean(Clock.class, Clock::systemUTC);
			room.scan(Journal.class.getPackageName());
			room.refresh();
			return room.getBean(Journal.class).faulty();
		}
	}

}
