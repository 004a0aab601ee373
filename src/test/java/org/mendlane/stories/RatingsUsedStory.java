package org.mendlane.stories;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.helpdesk.Ratings;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Address;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Ratings say whose work, which customers and which paths want attention. */
class RatingsUsedStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Ratings ratings;

	@Autowired
	Repairs repairs;

	@Autowired
	Customers customers;

	@Test
	void averagesGoToWhoeverDidTheRepairEvenIfSomebodyElseHasTheDeviceNow() throws Exception {
		this.time.days(100);
		Actor anna = customer("Ocena Pierwsza");
		RepairId first = repaired(anna);
		this.repairs.assign(first, "technician2", "urlop", "lead");
		goesHome(first, anna);
		rates(first, 2, anna);
		RepairId second = repaired(anna);
		goesHome(second, anna);
		rates(second, 6, anna);
		String page = lead().reads(address(today().minusDays(5), today()));
		assertThat(table(page, "technician"))
			.containsPattern("Katarzyna Zając(?s:.{1,200})>4,0<(?s:.{1,80})>2<(?s:.{1,80})>1<")
			.doesNotContain("Luka Novak");
		assertThat(table(page, "customer")).containsPattern(name(anna) + "(?s:.{1,200})>4,0<");
		assertThat(table(page, "path")).containsPattern("płatna(?s:.{1,200})>4,0<");
		assertThat(lead().reads("/staff/customers/" + this.customers.own(anna).id().value()))
			.contains("2 oceny, średnia 4,0 z 6", "Uwaga 2", "6 gwiazdek z 6");
	}

	@Test
	void aLowRatingStandsThereWithItsTaskUntilSomebodyHasCalled() throws Exception {
		Actor anna = customer("Ocena Druga");
		RepairId device = repaired(anna);
		goesHome(device, anna);
		rates(device, 1, anna);
		String task = "/staff/form/" + this.workshop.task(device.number(), "CallAboutRating").taskId();
		String page = lead().reads("/staff/ratings");
		assertThat(page).contains("Uwaga 1", "Katarzyna Zając", task);
		this.workshop.completes(device.number(), "CallAboutRating", "care", Bench.answers("note", "Zwrócimy koszty"));
		assertThat(lead().reads("/staff/ratings")).contains("Telefon: ").doesNotContain(task);
	}

	@Test
	void onlyTheChosenTimeCountsAndAWrongOneIsSaid() throws Exception {
		Actor anna = customer("Ocena Trzecia");
		RepairId device = repaired(anna);
		goesHome(device, anna);
		rates(device, 3, anna);
		LocalDate today = today();
		this.time.days(2);
		assertThat(lead().reads(address(today, today))).contains(name(anna));
		assertThat(lead().reads(address(today.plusDays(1), today.plusDays(2)))).doesNotContain(name(anna));
		assertThat(lead().reads(address(today, today.minusDays(1)))).contains("Wybierz pierwszy i ostatni dzień",
				"value=\"" + today + "\"");
		assertThat(lead().reads("/staff/ratings?from=yesterday")).contains("Wybierz pierwszy i ostatni dzień");
	}

	@Test
	void careSeesItsOwnCustomersAndOthersNothing() throws Exception {
		Actor anna = customer("Ocena Czwarta");
		Actor ziga = customer("Ocena Piąta");
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		this.customers.assignGuardian(this.customers.own(ziga).id(), "lead", "lead");
		for (Actor one : new Actor[] { anna, ziga }) {
			RepairId device = repaired(one);
			goesHome(device, one);
			rates(device, 4, one);
		}
		assertThat(new Clerk(this.web, "care").reads("/staff/ratings")).contains(name(anna)).doesNotContain(name(ziga));
		assertThat(lead().reads("/staff/ratings")).contains(name(anna), name(ziga));
		Clerk technician = new Clerk(this.web, "technician");
		assertThat(technician.reads("/staff")).doesNotContain("/staff/ratings");
		assertThat(technician.sends(get("/staff/ratings")).getResponse().getRedirectedUrl()).isEqualTo("/staff");
	}

	private Actor customer(String name) {
		return this.cast.registers(name, Cast.POLISH, new Address(name, "ul. Długa 1", "00-238", "Warszawa", "PL"),
				CustomerKind.PERSON);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), this.time.getZone());
	}

	private RepairId repaired(Actor customer) {
		RepairId device = quoted(customer);
		decides(customer, device, Choice.NECESSARY);
		this.workshop.repairs(device);
		return device;
	}

	private void goesHome(RepairId device, Actor customer) {
		this.workshop.passes(device);
		sends(device);
		delivered(device, customer);
	}

	private void rates(RepairId device, int stars, Actor customer) {
		this.ratings.rate(device, stars, "Uwaga " + stars, customer);
		this.time.jobs();
	}

	private String name(Actor customer) {
		return this.customers.own(customer).name();
	}

	private static String table(String page, String kind) {
		String rest = page.substring(page.indexOf("id=\"by-" + kind + "\""));
		return rest.substring(0, rest.indexOf("</section>"));
	}

	private static String address(LocalDate from, LocalDate to) {
		return "/staff/ratings?from=" + from + "&to=" + to;
	}

	private Clerk lead() {
		return new Clerk(this.web, "lead");
	}

}
