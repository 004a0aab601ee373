package org.mendlane.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was saved while people worked goes on elsewhere. */
class BackupTests {

	private static final String LATE = """
			update ACT_RU_JOB set DUEDATE_ = now() - interval '1 day' where HANDLER_CFG_ like 'ParcelLate%' and PROCESS_INSTANCE_ID_ in (
				select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)""";

	private final Map<String, Map<String, Long>> left = new HashMap<>();

	private String unshipped = "";

	@Test
	void whatWasSavedGoesOnElsewhere() throws Exception {
		Path tooEarly = House.cleared("saved-too-early");
		Path saved = House.cleared("saved");
		save(tooEarly, saved);
		try (House restored = new House(saved, 1)) {
			assertThat(KeptFiles.faults(restored.sql(), tooEarly.resolve("files"))).as("the control").isNotEmpty();
			assertThat(KeptFiles.faults(restored.sql(), restored.files())).isEmpty();
			this.left.forEach((order, trace) -> assertThat(Trace.of(restored.sql(), order)).isEqualTo(trace));
			assertThat(KeptJournal.faulty(restored.database().template())).isEmpty();
			assertThat(restored.sql().sql(LATE).param(this.unshipped).update()).isEqualTo(1);
			restored.open();
			goesOn(restored);
		}
	}

	/** As {@code docs/operations.md} says: first the database, then the files. */
	private void save(Path tooEarly, Path saved) throws Exception {
		AtomicBoolean enough = new AtomicBoolean();
		try (House house = new House("backup", 1); Crew crew = new Crew(house)) {
			house.open();
			crew.begins((number) -> !enough.get(), 3);
			crew.awaitsStandards();
			for (Repair repair : crew.done()) {
				awaitMails(house, repair.order());
				this.left.put(repair.order(), Trace.of(house.sql(), repair.order()));
				this.unshipped = (repair.ending() == Ending.UNSHIPPED) ? repair.order() : this.unshipped;
			}
			Copy.of(house.files(), tooEarly.resolve("files"), (file) -> true);
			awaitAnotherFile(house);
			house.database().saveTo(saved.resolve("database"));
			awaitAnotherFile(house);
			Copy.of(house.files(), saved.resolve("files"), (file) -> true);
			enough.set(true);
			crew.finishes();
		}
	}

	private void goesOn(House house) {
		Awaitility.await("the reminder to ship").atMost(Duration.ofSeconds(40)).until(() -> !reminder(house).isEmpty());
		assertThat(house.sink().mails()).extracting(Mail::messageId).containsAll(reminder(house));
		Person reception = new Person("reception", new Door(house, 0));
		reception.read("/staff");
		house.sql()
			.sql("select id from document where case_number = any (?)")
			.param(this.left.keySet().toArray(String[]::new))
			.query(Long.class)
			.list()
			.forEach((id) -> assertThat(reception.answer("/staff/files/" + id).statusCode()).isEqualTo(200));
		Person customer = new Person("customer0@example.com", new Door(house, 0));
		assertThat(this.left).doesNotContainKey(Repair.told(Repair.sends(customer, Repair.report(customer, "E0"))));
	}

	private List<String> reminder(House house) {
		return house.sql()
			.sql("""
					select message_id from outbox_message
					where case_number = ? and template = 'ship-reminder' and state = 'SENT'""")
			.param(this.unshipped)
			.query(String.class)
			.list();
	}

	/** A file of an order that did not exist before: not even begun. */
	private static void awaitAnotherFile(House house) {
		String newest = house.sql().sql("select max(number) from repair_order").query(String.class).single();
		Awaitility.await("a file of an order after " + newest)
			.atMost(Duration.ofMinutes(1))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> house.sql()
				.sql("select count(*) from document where case_number > ?")
				.param(newest + "E")
				.query(Long.class)
				.single() > 0);
	}

	/** A repair that is at rest has still mails to send. */
	private static void awaitMails(House house, String order) {
		Awaitility.await("mails of " + order)
			.atMost(Duration.ofMinutes(1))
			.until(() -> house.sql()
				.sql("""
						select count(*) from outbox_message where state = 'WAITING' and case_number like ? || '%'""")
				.param(order)
				.query(Long.class)
				.single() == 0);
	}

}
