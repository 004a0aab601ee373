package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Rights;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewContact;
import org.mendlane.customer.Sites;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.logistics.Loaners;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Staff have one page with all about a customer. */
class CustomerPageStory extends Story {

	private static final Address PLACE = new Address("", "ul. Krótka 2", "02-220", "Warszawa", "PL");

	private static final Address BILLS = new Address("", "ul. Jesionowa 8", "02-220", "Warszawa", "PL");

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Autowired
	Sites sites;

	@Autowired
	BillingParties parties;

	@Autowired
	Conversations conversations;

	@Autowired
	Loaners loaners;

	@Test
	void whatACompanyKeepsAboutItselfStandsThere() throws Exception {
		Actor admin = this.cast.company();
		CustomerId company = company(admin);
		assertThat(page("technician", company)).doesNotContain("Osoby do kontaktu", "Oddziały i lokalizacje",
				"Dodatkowe adresy", "Na kogo wystawiamy");
		this.sites.add("Magazyn", null, admin);
		long site = this.sites.of(company).get(0).id();
		this.sites.add(new NewContact(site, "Ewa Mazur", "kierowniczka", "22 610 44 25", "ewa@example.com"), admin);
		this.customers.addAddress("Rampa", site, PLACE, admin);
		this.parties.add("Jesion Logistyka", "PL5272831604", BILLS, admin);
		long party = this.parties.of(company).get(0).id();
		Rights rights = new Rights(CompanyRight.DECISION, true, true, new Money(50000, "PLN"), party);
		Actor colleague = this.cast.colleague(admin, rights);
		assertThat(page("technician", company)).contains("Ewa Mazur, kierowniczka", "href=\"tel:+48226104425\"",
				"href=\"mailto:ewa@example.com\"", "Rampa: ul. Krótka 2", "Jesion Logistyka", "PL5272831604",
				"Rachunek na: Jesion Logistyka", colleague.login(), "Osoba decyzyjna", "Administrator firmy",
				"decyduje do 500,00");
	}

	@Test
	void aDeviceThatCameBackIsSeenAtOnce() throws Exception {
		Actor anna = this.cast.anna();
		RepairId first = home(anna);
		RepairId second = this.bench.first(this.bench.reports(anna, "coffee", "phone"));
		String page = page("care", company(anna));
		assertThat(page).containsOnlyOnce("2 razy u nas").contains(second.number(), first.number());
		String underWay = page.substring(page.indexOf("id=\"open\""), page.indexOf("id=\"cases\""));
		assertThat(underWay).contains(second.number()).doesNotContain(first.number());
		Clerk reception = new Clerk(this.web, "reception");
		for (String where : List.of("/staff/receive/" + second.order().number(), "/staff/cases/" + second.number())) {
			assertThat(reception.reads(where)).contains("Już raz u nas", first.number());
		}
	}

	@Test
	void whatWaitsForTheCustomerComesFirst() throws Exception {
		Actor anna = this.cast.anna();
		RepairId quoted = quoted(anna);
		this.time.days(1);
		String later = this.bench.reports(anna, "phone").number();
		assertThat(page("care", company(anna))).containsSubsequence("id=\"open\"", quoted.number(), later);
		assertThat(page("care", company(this.cast.anna()))).doesNotContain("id=\"open\"");
	}

	@Test
	void whatWasSaidInHisCasesIsInHisHistory() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		RepairOrderId foreign = this.bench.reports(this.cast.ziga(), "coffee");
		this.conversations.called(order.number(), true, "Prosi o pośpiech", this.cast.person("care"));
		this.conversations.post(order.number() + "D1", "Kiedy będzie gotowy?", List.of(), anna);
		this.conversations.note(foreign.number(), "Nie jego sprawa", this.cast.person("care"));
		String page = page("reception", company(anna));
		assertThat(page.substring(page.indexOf("id=\"hist\"")))
			.contains("Prosi o pośpiech", "Kiedy będzie gotowy?", "/staff/cases/" + order.number() + "D1\"",
					"/staff/cases/" + order.number() + "\"", "Utworzono konto")
			.doesNotContain("Nie jego sprawa");
	}

	@Test
	void aCallAboutNoCaseIsKeptWithHim() throws Exception {
		CustomerId anna = company(this.cast.anna());
		Clerk care = new Clerk(this.web, "care");
		assertThat(care.isTold(page(anna) + "/call", "reached", "true", "text", "Pyta o nową umowę"))
			.contains("Pyta o nową umowę", "Rozmowa z klientem");
		assertThat(care.isTold(page(anna) + "/call", "text", " ")).contains("role=\"alert\"");
		assertThat(care.isTold(page(anna) + "/call", "text", "x".repeat(4001))).contains("role=\"alert\"",
				"x".repeat(4001));
	}

	@Test
	void whatIsLentStandsThereUntilItIsBack() throws Exception {
		Actor anna = this.cast.anna();
		CustomerId customer = company(anna);
		RepairId device = received(anna);
		String code = this.loaners.add("Zastępczy " + device.number(), device.number(), this.cast.person("lead"))
			.code();
		Actor reception = this.cast.person("reception");
		this.loaners.lend(code, device.order(),
				LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(7), reception);
		assertThat(page("care", customer)).contains("/staff/loaners/" + code, "Zwrot do");
		this.loaners.takeBack(code, "", reception);
		assertThat(page("care", customer)).doesNotContain("/staff/loaners/" + code);
	}

	private String page(String role, CustomerId customer) throws Exception {
		return new Clerk(this.web, role).reads(page(customer));
	}

	static String page(CustomerId customer) {
		return "/staff/customers/" + customer.value();
	}

	private static CustomerId company(Actor person) {
		return new CustomerId(Objects.requireNonNull(person.customer()));
	}

}
