package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Scope;
import org.mendlane.repair.Holdup;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever unpacks a spare part learns by its code which devices need it. */
class PartScanStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Repairs repairs;

	@Autowired
	Holdups holdups;

	private Clerk reception;

	@BeforeEach
	void theDeskIsOpen() {
		this.reception = new Clerk(this.web, "reception");
	}

	@Test
	void aPartThatIsScannedTellsWhichDevicesNeedIt() throws Exception {
		RepairId agreed = offered(Choice.RECOMMENDED);
		RepairId leftOut = offered(Choice.NECESSARY);
		RepairId waiting = awaits("Żarna p-burr, dostawca ma jutro");
		String scanned = this.reception.reads("/staff/scan?code=p-burr");
		assertThat(scanned)
			.contains("data-scan-result=\"ok\"", "Część zamienna", "Potrzebują jej 2 urządzenia",
					"/staff/cases/" + agreed.number(), "dostawca ma jutro")
			.doesNotContain(leftOut.number());
		assertThat(scanned.indexOf(waiting.number())).as("what waits stands first")
			.isBetween(0, scanned.indexOf(agreed.number()));
		assertThat(new Clerk(this.web, "technician").reads("/staff/scan?code=P-BURR"))
			.contains("/staff/parts/" + waiting.number() + "?q=P-BURR");
		this.repairs.addPart(waiting, "P-BURR", 1, technician());
		this.repairs.addPart(agreed, "P-BURR", 1, technician());
		assertThat(this.reception.reads("/staff/scan?code=P-BURR")).as("both have it")
			.contains("Żadne urządzenie w serwisie na nią nie czeka");
	}

	@Test
	void workIsNoPartAndTheScannerHearsWhichCodesAreKnown() throws Exception {
		assertThat(this.reception.reads("/staff/scan?code=S-BURR")).contains("data-scan-result=\"unknown\"");
		assertThat(this.reception.reads("/staff/scan/known?code=P-BURR")).isEqualTo("P-BURR");
		assertThat(this.reception.reads("/staff/scan/known?code=S-BURR")).isEmpty();
	}

	/** The burrs are recommended only. */
	private RepairId offered(Choice chosen) {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		this.workshop.diagnoses(device, "PAID");
		this.quotes.addLine(device, new NewLine("S-PUMP", 1, Scope.NECESSARY, null), technician());
		this.quotes.addLine(device, new NewLine("P-BURR", 1, Scope.RECOMMENDED, null), technician());
		offers(device, technician());
		decides(anna, device, chosen);
		return device;
	}

	private RepairId awaits(String reason) {
		RepairId device = received(this.cast.anna());
		this.workshop.diagnoses(device, "WARRANTY");
		this.holdups.report(device, Holdup.Cause.PART, reason,
				LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(3), technician());
		this.time.jobs();
		return device;
	}

	private Actor technician() {
		return this.cast.person("technician");
	}

}
