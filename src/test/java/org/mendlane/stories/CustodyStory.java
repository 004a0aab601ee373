package org.mendlane.stories;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the house now is known after each scan, and everything is in one place. */
class CustodyStory extends Story {

	private static final List<String> PLACES = List.of("customer", "house", "carrier", "back");

	@Autowired
	MockMvc web;

	@Test
	void aDeviceIsInOneListAfterTheOther() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		RepairId device = this.bench.first(order);
		assertIs(device, "customer", "U klienta");
		this.workshop.verifies(order);
		this.bench.arrives(order);
		assertIs(device, "house", "U nas");
		this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
		this.workshop.diagnoses(device, "PAID");
		this.workshop.quotes(device);
		decides(anna, device, Choice.NONE);
		assertIs(device, "house", "U nas");
		sends(device);
		assertIs(device, "carrier", "U kuriera");
		delivered(device, anna);
		assertIs(device, "back", "Z powrotem u klienta");
	}

	@Test
	void whatLiesInTheParcelUnannouncedIsInTheHouseAndWhatIsMissingIsNot() throws Exception {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee", "coffee");
		this.workshop.verifies(order);
		this.bench.receives(order, List.of(this.bench.first(order)), true);
		assertThat(list(order.number(), "house")).contains(order.number() + "D1").doesNotContain(order.number() + "D2");
		assertThat(list(order.number(), "customer")).contains(order.number() + "D2");
	}

	@Test
	void theColumnTheSpreadsheetAndASavedListKnowIt() throws Exception {
		RepairId device = received(this.cast.anna());
		String address = "/staff/cases?q=" + device.number() + "&custody=house";
		lead().sends("/staff/cases", "name", "Wszystko u nas", "address", address);
		assertThat(lead().reads("/staff/cases"))
			.containsPattern("custody=house[^\"]*\"><span>Wszystko u nas</span> <span class=\"mend-muted\">1</span>");
		assertThat(lead().reads("/staff/cases?q=" + device.number())).contains("data-label=\"Gdzie jest\"><span>U nas");
		assertThat(lead().reads("/staff/cases?custody=moon")).doesNotContain("Usuń filtr");
	}

	private void assertIs(RepairId device, String place, String word) throws Exception {
		for (String one : PLACES) {
			assertThat(list(device.number(), one).contains("/staff/cases/" + device.number() + "\"")).as(one)
				.isEqualTo(one.equals(place));
		}
		assertThat(lead().reads("/staff/cases/" + device.number())).contains("<dd>" + word + "</dd>");
	}

	private String list(String number, String place) throws Exception {
		return lead().reads("/staff/cases?open=false&q=" + number + "&custody=" + place);
	}

	private Clerk lead() {
		return new Clerk(this.web, "lead");
	}

}
