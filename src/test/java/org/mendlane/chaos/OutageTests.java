package org.mendlane.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** What two nodes do while something they need is missing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageTests {

	/** More than a node writes into its log, less than the large photo as it is kept. */
	private static final int SMALL_DISK = 2048;

	private final House house = new House("outage", 2);

	OutageTests() throws IOException {
		this.house.nodes().get(1).limitFiles(SMALL_DISK);
		this.house.open();
	}

	@AfterAll
	void close() throws IOException {
		this.house.close();
	}

	@Test
	void whoHasSignedInAtOneNodeGoesOnAtTheOther() {
		Door door = new Door(this.house, 0);
		Person anna = customer(door, "anna@example.com");
		Form report = Repair.report(anna, "E1");
		door.next();
		String order = Repair.told(Repair.sends(anna, report));
		String page = "/portal/devices/" + order + "D1";
		Form message = Form.find(anna.read(page), page + "/messages", "text").orElseThrow().with("text", "Czy to już?");
		door.next();
		assertThat(anna.submits(message)).contains("Czy to już?");
		door.next();
		assertThat(anna.submits(message)).contains("Czy to już?");
		assertThat(count("select count(*) from conversation_entry where text = 'Czy to już?'")).isEqualTo(1);
		assertThat(anna.signIns()).isEqualTo(1);
	}

	@Test
	void aFullDiskIsSaidAndTheCaseStaysAsItIs() throws IOException {
		People people = people(new Door(this.house, 1), "beata@example.com");
		Repair repair = new Repair(people, Ending.HOME, 4711);
		Awaitility.await("a device on the photo table").pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
			boolean there = !repair.order().isEmpty()
					&& Tasklist.tasks(people.staff("admin"), repair.order(), repair.device())
						.stream()
						.anyMatch((task) -> task.element().equals("TakeIntakePhotos"));
			return there || repair.goesOn();
		});
		String path = "/staff/photos-intake/" + repair.device();
		Person reception = people.staff("reception");
		Form photos = Form.find(reception.read(path), path, "photos").orElseThrow();
		Object before = List.of(trace(repair), files());
		assertThat(reception.uploads(photos, "photos", Picture.noise(2400)))
			.contains("Pliku nie udało się teraz zapisać i niczego nie zmieniono");
		assertThat(List.of(trace(repair), files())).isEqualTo(before);
		reception.uploads(photos, "photos", Picture.png());
		assertThat(Trace.of(this.house.sql(), repair.order())).containsEntry("file photo-intake orderD1", 1L);
	}

	@Test
	void aDatabaseThatIsAwayIsSaidAndWhatWasTypedIsNotLost() throws Exception {
		Door door = new Door(this.house, 0);
		Person customer = customer(door, "celina@example.com");
		Form typed = Repair.report(customer, "E2");
		Absence absence = new Absence(this.house, door, customer);
		absence.begins();
		assertThat(customer.answer(typed).statusCode()).isEqualTo(503);
		absence.lasts(Duration.ofSeconds(3));
		absence.ends();
		int mails = this.house.sink().mails().size();
		String order = Repair.told(Repair.sends(customer, typed));
		assertThat(count("select count(*) from repair where model = 'E2' and order_number = '" + order + "'"))
			.isEqualTo(1);
		assertThat(customer.signIns()).isEqualTo(1);
		Awaitility.await("the confirmation")
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.house.sink().mails().size() > mails);
	}

	private Person customer(Door door, String email) {
		return people(door, email).customer();
	}

	private People people(Door door, String email) {
		People people = new People(door, email);
		people.registered();
		people.customer().read("/portal");
		return people;
	}

	private long count(String query) {
		return this.house.sql().sql(query).query(Long.class).single();
	}

	/** What there is of it, without mails, which leave meanwhile. */
	private Map<String, Long> trace(Repair repair) {
		Map<String, Long> trace = Trace.of(this.house.sql(), repair.order());
		trace.keySet().removeIf((what) -> what.startsWith("mail "));
		return trace;
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(this.house.files())) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

}
