package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A customer reports one device: he fills in, checks, sends, and knows what comes next.
 */
class ReportStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	RepairOrders orders;

	@Autowired
	JdbcClient jdbc;

	private Actor anna;

	private Visitor phone;

	@BeforeEach
	void annaOpensThePortal() {
		this.anna = this.cast.anna();
		this.phone = Visitor.customer(this.web, this.anna);
	}

	@Test
	void nothingIsSentBeforeTheAnswersWereChecked() throws Exception {
		ReportForm form = new ReportForm().with("serial", "SN-77").with("purchased", "2026-01-15");
		assertThat(form.fills(this.phone)).isEqualTo(form.check());
		assertThat(this.phone.text(form.check())).contains("Sprawdź odpowiedzi", "De’Longhi", "Magnifica S", "SN-77",
				"Nie grzeje", "15 sty 2026", "nie podano", form.check() + "/change#fault");
		assertThat(orders()).isZero();
		String order = Objects.requireNonNull(this.phone.presses(form.check()).getRedirectedUrl());
		assertThat(order).endsWith("?submitted");
		assertThat(this.phone.text(order)).contains("Dziękujemy, zgłoszenie dotarło");
		assertThat(orders()).isOne();
	}

	@Test
	void whatIsChangedReplacesWhatWasThere() throws Exception {
		ReportForm form = new ReportForm();
		form.fills(this.phone);
		assertThat(this.phone.text(form.check() + "/change")).contains("value=\"Magnifica S\"", "Nie grzeje")
			.doesNotContain("aria-invalid");
		RepairOrderId order = form.with("model", "Dinamica").sends(this.phone);
		assertThat(this.orders.devices(order)).extracting(Repair::model).containsExactly("Dinamica");
	}

	@Test
	void whatIsWrongIsSaidAndNothingTypedIsLost() throws Exception {
		ReportForm form = new ReportForm().with("fault", " ")
			.with("purchased", "2027-05-01")
			.with("addressId", "99999");
		String change = form.fills(this.phone);
		assertThat(change).isEqualTo(form.check() + "/change?wrong");
		assertThat(this.phone.text(change)).contains("value=\"Magnifica S\"", "value=\"2027-05-01\"",
				"id=\"fault-error\"", "id=\"purchased-error\"", "Wybierz, dokąd odesłać urządzenie.");
		assertThat(this.phone.leads(form.check())).isEqualTo(change);
		assertThat(this.phone.presses(form.check()).getRedirectedUrl()).isEqualTo(change);
		assertThat(orders()).isZero();
	}

	@Test
	void goingBackAndPressingTwiceReportsNothingTwice() throws Exception {
		ReportForm form = new ReportForm();
		String page = "/portal/orders/" + form.sends(this.phone).number();
		assertThat(this.phone.presses(form.check()).getRedirectedUrl()).isEqualTo(page);
		assertThat(this.phone.leads(form.check())).isEqualTo(page);
		assertThat(this.phone.leads(form.check() + "/change")).isEqualTo(page);
		assertThat(form.with("model", "Dinamica").fills(this.phone)).isEqualTo(page);
		assertThat(this.phone.text(page)).contains("To urządzenie jest już zgłoszone");
		assertThat(orders()).isOne();
	}

	@Test
	void whatSomebodyHasTypedIsForHimAlone() throws Exception {
		ReportForm form = new ReportForm();
		form.fills(this.phone);
		Visitor other = Visitor.customer(this.web, this.cast.company());
		for (String page : List.of(form.check(), form.check() + "/change")) {
			assertThat(other.leads(page)).isEqualTo(ReportForm.PAGE);
		}
		assertThat(other.presses(form.check()).getRedirectedUrl()).isEqualTo(ReportForm.PAGE);
		form.sends(this.phone);
		assertThat(other.status(form.check())).isEqualTo(404);
	}

	@Test
	void theConfirmationSaysWhatToDoUntilWhen() throws Exception {
		String page = "/portal/orders/" + new ReportForm().sends(this.phone).number() + "?submitted";
		assertThat(this.phone.text(page)).contains("Karta jest przygotowywana; przycisk");
		this.time.jobs();
		assertThat(this.phone.text(page)).contains("Wydrukuj kartę</span>",
				"Czekamy na paczkę do 18 maj 2026 (zostało 13 dni), potem przypomnimy");
	}

	private int orders() {
		return this.jdbc.sql("select count(*) from repair_order where submitted_by = ?")
			.param(this.anna.login())
			.query(Integer.class)
			.single();
	}

}
