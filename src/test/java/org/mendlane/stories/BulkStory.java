package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.logistics.Placed;
import org.mendlane.logistics.Places;
import org.mendlane.logistics.StoragePlace;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.Repairs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Of several devices ticked in the list each says what became of it. */
class BulkStory extends Story {

	private static final String ADDRESS = "/staff/bulk/cases";

	@Autowired
	MockMvc web;

	@Autowired
	Places places;

	@Autowired
	Repairs repairs;

	@Autowired
	Conversations conversations;

	@Autowired
	Accounts accounts;

	@Test
	void whatIsHereIsMovedToTheShelfAndWhatIsNotSaysSo() throws Exception {
		StoragePlace shelf = shelf();
		RepairId here = received(this.cast.anna());
		RepairId absent = announced();
		String told = clerk("reception").isTold(ADDRESS, ticking(
				List.of(here.number(), absent.number(), "SR999999999D1"), "todo", "move", "place", shelf.code()));
		assertThat(told.split("data-result", -1)).hasSize(4);
		assertThat(told).containsSubsequence("data-done=\"true\"", here.number(), "Leży teraz tutaj: " + shelf.name(),
				"data-done=\"false\"", absent.number(), "nie ma w serwisie", "data-done=\"false\"",
				"Nie ma takiego urządzenia");
		assertThat(this.places.of(here)).map(Placed::place).contains(shelf.name());
		assertThat(this.places.of(absent)).isEmpty();
		assertThat(clerk("reception").isTold(ADDRESS, ticking(List.of(here.number()), "todo", "move", "place", "")))
			.contains("Wybierz miejsce.");
	}

	@Test
	void theSameNoteStandsInEachCaseAndAnEmptyOneInNone() throws Exception {
		List<String> devices = List.of(announced().number(), received(this.cast.anna()).number());
		assertThat(clerk("quality").isTold(ADDRESS, ticking(devices, "todo", "note", "text", "Czekamy na dostawę")))
			.containsSubsequence(devices.get(0), "Zanotowane", devices.get(1), "Zanotowane");
		assertThat(clerk("quality").isTold(ADDRESS, ticking(devices, "todo", "note", "text", " ")))
			.contains("Podaj powód");
		assertThat(clerk("quality").isTold(ADDRESS, "todo", "note", "text", "Nikt")).contains("Nic nie było");
		assertThat(devices)
			.allSatisfy((device) -> assertThat(this.conversations.of(device, this.cast.person("quality")))
				.extracting(Entry::text)
				.containsExactly("Czekamy na dostawę"));
	}

	@Test
	void theLabelsOfAllAreOnePaperAndWhatHasNoneIsNamedFirst() throws Exception {
		RepairId one = announced();
		RepairId other = received(this.cast.anna());
		MvcResult all = clerk("dispatch").sends(ADDRESS,
				ticking(List.of(one.number(), other.number()), "todo", "labels"));
		assertPaper(String.valueOf(all.getResponse().getRedirectedUrl()), one, other);
		String told = clerk("dispatch").isTold(ADDRESS,
				ticking(List.of(one.number(), "SR999999999D1"), "todo", "labels"));
		assertThat(told).containsSubsequence("Etykieta jest na wydruku", "Nie ma takiego urządzenia",
				"/staff/labels.pdf?number=" + one.number(), "Drukuj 1 etykietę");
	}

	@Test
	void theLeadGivesDevicesToATechnicianWithTheirOpenWork() throws Exception {
		RepairId onTheBench = received(this.cast.anna());
		RepairId asksTheLead = unassigned();
		RepairId absent = announced();
		String told = clerk("lead").isTold(ADDRESS,
				ticking(List.of(onTheBench.number(), asksTheLead.number(), absent.number()), "todo", "give", "to",
						"technician2", "text", "Urlop"));
		this.time.jobs();
		assertThat(told).containsSubsequence(onTheBench.number(), "Przekazane", asksTheLead.number(), "Przekazane",
				absent.number(), "nie ma czego przekazać");
		for (RepairId device : List.of(onTheBench, asksTheLead)) {
			assertThat(this.workshop.task(device.number(), "Diagnose").assignee()).isEqualTo("technician2");
			assertThat(this.repairs.repair(device).technician()).isEqualTo("technician2");
			assertThat(this.conversations.of(device.number(), this.cast.person("lead"))).extracting(Entry::text)
				.containsExactly("Urlop");
		}
		assertThat(this.repairs.repair(absent).technician()).isNull();
	}

	@Test
	void whoeverGetsADeviceInTheMiddleGetsItsLaterTasksToo() throws Exception {
		RepairId device = received(this.cast.anna());
		this.workshop.diagnoses(device, "PAID");
		clerk("lead").sends(ADDRESS,
				ticking(List.of(device.number()), "todo", "give", "to", "technician2", "text", "Urlop"));
		this.workshop.quotes(device);
		decides(this.cast.person("care"), device, Choice.NECESSARY);
		assertThat(this.workshop.task(device.number(), "Repair").assignee()).isEqualTo("technician2");
	}

	@Test
	void whatIsRefusedIsNotHalfDone() throws Exception {
		RepairId onTheBench = received(this.cast.anna());
		RepairId asksTheLead = unassigned();
		List<String> devices = List.of(onTheBench.number(), asksTheLead.number());
		assertThat(
				clerk("lead").isTold(ADDRESS, ticking(devices, "todo", "give", "to", "quality", "text", "Do kontroli")))
			.containsSubsequence(devices.get(0), "quality nie jest serwisantem", devices.get(1),
					"quality nie jest serwisantem");
		assertThat(
				clerk("care").isTold(ADDRESS, ticking(devices, "todo", "give", "to", "technician2", "text", "Proszę")))
			.containsSubsequence(devices.get(0), "Twoja rola na to nie pozwala", devices.get(1),
					"Twoja rola na to nie pozwala");
		assertThat(this.workshop.task(onTheBench.number(), "Diagnose").assignee()).isEqualTo("technician");
		assertThat(this.workshop.task(asksTheLead.number(), "ChooseTechnician").free()).isTrue();
		assertThat(devices)
			.allSatisfy((device) -> assertThat(this.conversations.of(device, this.cast.person("lead"))).isEmpty());
	}

	@Test
	void nobodySeesAButtonThatHisRoleMayNotPress() throws Exception {
		String shelf = shelf().code();
		RepairId device = received(this.cast.anna());
		String list = "/staff/cases?q=" + device.number();
		assertThat(clerk("lead").reads(list)).contains("value=\"give\"", "value=\"move\"", "value=\"note\"",
				"value=\"labels\"");
		assertThat(clerk("care").reads(list)).contains("value=\"move\"").doesNotContain("value=\"give\"");
		assertThat(clerk("analyst").reads(list)).contains("value=\"note\"")
			.doesNotContain("value=\"give\"", "value=\"move\"");
		assertThat(clerk("analyst").isTold(ADDRESS, ticking(List.of(device.number()), "todo", "move", "place", shelf)))
			.contains("Twoja rola na to nie pozwala");
		assertThat(clerk("lead").reads(list + "&tick=all")).containsPattern("name=\"device\"[^>]*checked");
		assertThat(clerk("lead").reads(list)).doesNotContainPattern("name=\"device\"[^>]*checked");
	}

	private void assertPaper(String address, RepairId... devices) throws Exception {
		byte[] paper = clerk("dispatch").sends(get(URI.create(address))).getResponse().getContentAsByteArray();
		try (PDDocument pages = Loader.loadPDF(paper)) {
			assertThat(pages.getNumberOfPages()).isEqualTo(devices.length);
			assertThat(new PDFTextStripper().getText(pages))
				.contains(List.of(devices).stream().map(RepairId::number).toList());
		}
	}

	private StoragePlace shelf() {
		return this.places.add("Regał " + UUID.randomUUID(), this.cast.person("reception"));
	}

	private RepairId announced() {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		return this.bench.first(order);
	}

	/** The only one who knows coffee machines is away, so that the lead is asked. */
	private RepairId unassigned() {
		this.accounts.setAbsent("technician", true);
		try {
			return received(this.cast.anna());
		}
		finally {
			this.accounts.setAbsent("technician", false);
		}
	}

	private Clerk clerk(String login) {
		return new Clerk(this.web, login);
	}

	private static String[] ticking(List<String> devices, String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		devices.forEach((device) -> all.addAll(List.of("device", device)));
		return all.toArray(String[]::new);
	}

}
