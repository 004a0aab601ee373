package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.logistics.ReturnMethod;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.Reminders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A guardian reminds his customer by one click of what the diagram would remind him of
 * later, and the diagram counts it.
 */
class RemindStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Reminders reminders;

	@Autowired
	ReturnMethods returns;

	@Autowired
	Journal journal;

	@Test
	void aClickSendsTheNextReminderOfTheDiagramAndItDoesNotComeAgain() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		Clerk care = new Clerk(this.web, "care");
		assertThat(care.reads("/staff/radar?all=true")).contains(path(device.number()));
		assertThat(care.isTold(path(device.number()), "back", "/staff/radar?all=true"))
			.contains("Wysłano przypomnienie do: " + anna.login(), "Przypomniano dzisiaj", "Moi klienci")
			.doesNotContain(path(device.number()));
		assertThat(this.mails.of(anna, "quote-reminder")).hasSize(1);
		assertThat(this.journal.of(device.number())).filteredOn((entry) -> entry.code().equals("CustomerReminded"))
			.singleElement()
			.returns("care", JournalEntry::actor)
			.returns("RemindAfterOneDay", JournalEntry::detail);
		this.time.hours(71);
		assertThat(this.mails.of(anna, "quote-reminder")).as("after a day").hasSize(1);
		this.time.hours(1);
		assertThat(this.mails.of(anna, "quote-reminder")).as("after three days").hasSize(2);
		assertThat(this.workshop.open(device.number())).containsExactly("DecideQuote");
		this.time.days(4);
		assertThat(this.workshop.open(device.number())).contains("CallAboutQuote");
	}

	@Test
	void notTwiceWithinADayWhoeverRemindedAndNotWithoutAReminderLeft() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		this.time.hours(24);
		assertRefused(device.number(), "reminder.too-soon");
		Clerk care = new Clerk(this.web, "care");
		assertThat(care.isTold(path(device.number()))).contains("mniej niż dobę temu", "Przypomniano dzisiaj");
		assertThat(this.mails.of(anna, "quote-reminder")).hasSize(1);
		this.time.hours(24);
		assertThat(this.reminders.send(device.number(), this.cast.person("lead"))).containsExactly(anna.login());
		this.time.hours(25);
		assertThat(this.mails.of(anna, "quote-reminder")).hasSize(2);
		assertRefused(device.number(), "reminder.none");
		assertThat(care.reads("/staff/cases/" + device.number())).doesNotContain(path(device.number()));
	}

	@Test
	void whatIsRepeatedCountsOnFromTheClick() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = passed(anna);
		this.returns.choose(device.order(), ReturnMethod.COLLECTION, anna);
		this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		this.time.days(3);
		this.reminders.send(device.number(), this.cast.person("care"));
		this.time.days(6);
		assertThat(this.mails.of(anna, "collect-reminder")).hasSize(1);
		this.time.days(1);
		assertThat(this.mails.of(anna, "collect-reminder")).hasSize(2);
		this.time.days(2);
		this.reminders.send(device.number(), this.cast.person("care"));
		assertThat(this.workshop.open(device.number())).as("the third reminder")
			.containsExactlyInAnyOrder("HandOut", "CallAboutCollection");
	}

	@Test
	void aParcelIsRemindedOfOnThePageOfItsOrder() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		assertThat(Visitor.customer(this.web, anna).text("/portal/orders/" + order.number()))
			.contains("Czekamy na paczkę do 18");
		Clerk care = new Clerk(this.web, "care");
		assertThat(care.reads("/staff/cases/" + order.number())).contains(path(order.number()));
		assertThat(care.isTold(path(order.number()))).contains("Wysłano przypomnienie", "Przypomniano klientowi");
		assertThat(this.mails.of(anna, "ship-reminder")).hasSize(1);
		this.time.days(13);
		assertThat(this.mails.of(anna, "ship-reminder")).hasSize(1);
		this.time.days(1);
		assertThat(this.mails.of(anna, "ship-reminder")).hasSize(2);
	}

	@Test
	void whoDoesNotLookAfterCustomersRemindsNobody() throws Exception {
		RepairId device = quoted(this.cast.anna());
		Clerk technician = new Clerk(this.web, "technician");
		assertThat(technician.reads("/staff/cases/" + device.number())).doesNotContain(path(device.number()));
		technician.sends(path(device.number()));
		assertThat(this.mails.of(this.cast.anna())).doesNotContain("quote-reminder");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.reminders.send(device.number(), this.cast.anna()))
			.returns("account.not-allowed", Refusal::key);
		assertRefused(received(this.cast.anna()).number(), "reminder.none");
		assertRefused("nothing", "reminder.none");
	}

	private void assertRefused(String number, String key) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.reminders.send(number, this.cast.person("care")))
			.returns(key, Refusal::key);
	}

	private static String path(String number) {
		return "/staff/cases/" + number + "/remind";
	}

}
