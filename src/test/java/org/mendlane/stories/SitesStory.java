package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Member;
import org.mendlane.account.Memberships;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewContact;
import org.mendlane.customer.Site;
import org.mendlane.customer.Sites;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.OrderParties;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.ServicePlace;
import org.mendlane.shared.Address;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A company has branches, people to talk to, and more than one name on its bills. */
class SitesStory extends Story {

	private static final Address PLACE = new Address("", "ul. Krótka 2", "02-220", "Warszawa", "PL");

	@Autowired
	MockMvc web;

	@Autowired
	Sites sites;

	@Autowired
	BillingParties parties;

	@Autowired
	Customers customers;

	@Autowired
	RepairOrders orders;

	@Autowired
	Memberships memberships;

	@Test
	void sitesLieBelowEachOther() {
		Actor admin = this.cast.company();
		CustomerId company = company(admin);
		this.sites.add("Północ", null, admin);
		this.sites.add("Centrala", null, admin);
		long north = site(admin, "Północ").id();
		this.sites.add("Gdańsk", north, admin);
		assertThat(this.sites.of(company)).extracting(Site::name, Site::depth)
			.containsExactly(tuple("Centrala", 0), tuple("Północ", 0), tuple("Gdańsk", 1));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.sites.remove(north, admin))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("customer.site-in-use"));
		this.sites.remove(site(admin, "Gdańsk").id(), admin);
		this.sites.remove(north, admin);
		assertThat(this.sites.of(company)).extracting(Site::name).containsExactly("Centrala");
	}

	@Test
	void anOrderSaysFromWhereAndWhomToAsk() throws Exception {
		Actor admin = this.cast.company();
		Actor reporter = this.cast.colleague(admin, CompanyRight.REGULAR);
		this.sites.add("Magazyn", null, admin);
		long site = site(admin, "Magazyn").id();
		this.sites.add(new NewContact(site, "Ewa Mazur", "kierowniczka", "+48 22 610 44 25", "ewa@example.com"), admin);
		this.customers.addAddress("Rampa", site, PLACE, admin);
		String form = text(ReportForm.PAGE, reporter);
		assertThat(form).contains("Ewa Mazur, kierowniczka", "Rampa");
		long address = this.customers.addresses(company(admin)).get(1).id();
		long contact = this.sites.contacts(company(admin)).get(0).id();
		RepairOrderId order = new ReportForm().with("addressId", address)
			.with("contactId", contact)
			.sends(Visitor.customer(this.web, reporter));
		assertThat(this.orders.order(order).parties()).isEqualTo(new OrderParties(site, contact, null));
		assertThat(text("/portal/orders/" + order.number(), reporter)).contains("Magazyn", "Ewa Mazur", "22 610 44 25");
		staffReadWhomToAsk(order);
		this.sites.removeContact(contact, admin);
		this.sites.remove(site, admin);
		assertThat(this.orders.order(order).parties()).as("what is forgotten is forgotten here, too")
			.isEqualTo(OrderParties.CUSTOMER);
		assertThat(text("/portal/orders/" + order.number(), reporter)).doesNotContain("Ewa Mazur");
	}

	private void staffReadWhomToAsk(RepairOrderId order) throws Exception {
		for (String page : List.of("cases/" + order.number(), "cases/" + order.number() + "D1",
				"verify/" + order.number(), "missing/" + order.number())) {
			assertThat(new Clerk(this.web, "reception").reads("/staff/" + page)).as(page)
				.contains("Magazyn", "Ewa Mazur, kierowniczka", "tel:+48226104425", "mailto:ewa@example.com");
		}
	}

	@Test
	void onThePhoneStaffChooseFromWhereAndWhomToAsk() throws Exception {
		Actor admin = this.cast.company();
		this.sites.add("Magazyn", null, admin);
		long site = site(admin, "Magazyn").id();
		this.sites.add(new NewContact(site, "Ewa Mazur", "kierowniczka", "+48 22 610 44 25", null), admin);
		this.customers.addAddress("Rampa", site, PLACE, admin);
		long address = this.customers.addresses(company(admin)).get(1).id();
		long contact = this.sites.contacts(company(admin)).get(0).id();
		Clerk reception = new Clerk(this.web, "reception");
		assertThat(reception.reads("/staff/orders/new?customer=" + company(admin).value()))
			.contains("Kogo mamy pytać?", "Ewa Mazur, kierowniczka", "Rampa: Biuro Sp. z o.o., ul. Krótka 2")
			.containsSubsequence("ul. Krótka 2", " · Magazyn</option>");
		assertThat(reception.isTold("/staff/orders/new", phone(admin, address, contact))).contains("Ewa Mazur",
				"tel:+48226104425", "Magazyn", "ul. Krótka 2");
	}

	@Test
	void onThePhoneNobodyElsesAddressOrContactIsChosen() throws Exception {
		Actor admin = this.cast.company();
		this.sites.add(new NewContact(null, "Ewa Mazur", "", null, null), admin);
		long contact = this.sites.contacts(company(admin)).get(0).id();
		Clerk reception = new Clerk(this.web, "reception");
		assertThat(reception.sends("/staff/orders/new", phone(admin, Long.MAX_VALUE, contact))
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8))
			.contains("Wybierz, dokąd odesłać urządzenie", "value=\"" + contact + "\" selected", "Nie grzeje");
		Actor other = this.cast.company();
		this.sites.add(new NewContact(null, "Obcy", "", null, null), other);
		long foreign = this.sites.contacts(company(other)).get(0).id();
		assertThat(reception.sends("/staff/orders/new", phone(admin, 0, foreign)).getResponse().getStatus())
			.isEqualTo(404);
		assertThat(reception.reads("/staff/orders/new?customer=" + company(this.cast.company()).value()))
			.doesNotContain("Kogo mamy pytać?");
	}

	private static String[] phone(Actor admin, long address, long contact) {
		return new String[] { "requestKey", UUID.randomUUID().toString(), "customer",
				String.valueOf(company(admin).value()), "address", String.valueOf(address), "contact",
				String.valueOf(contact), "devices[0].kind", "coffee", "devices[0].maker", "Saeco", "devices[0].model",
				"Lirika", "devices[0].fault", "Nie grzeje" };
	}

	@Test
	void nobodyNamesAnotherCompanysSiteContactOrBill() {
		Actor admin = this.cast.company();
		Actor other = this.cast.company();
		this.sites.add("Cudza", null, other);
		this.sites.add(new NewContact(null, "Obcy", "", null, null), other);
		this.parties.add("Obca sp. z o.o.", null, PLACE, other);
		long site = site(other, "Cudza").id();
		long contact = this.sites.contacts(company(other)).get(0).id();
		long party = this.parties.of(company(other)).get(0).id();
		for (Runnable foreign : List.<Runnable>of(() -> submits(admin, new OrderParties(site, null, null)),
				() -> submits(admin, new OrderParties(null, contact, null)), () -> this.sites.remove(site, admin),
				() -> this.sites.removeContact(contact, admin), () -> this.parties.end(party, admin),
				() -> this.sites.add("Pod cudzą", site, admin),
				() -> this.customers.addAddress("Rampa", site, PLACE, admin))) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(foreign::run);
		}
	}

	@Test
	void ofTwoUsersTheOrdersAreBilledToTwoParties() throws Exception {
		Actor admin = this.cast.company();
		Actor one = this.cast.colleague(admin, CompanyRight.REGULAR);
		Actor two = this.cast.colleague(admin, CompanyRight.REGULAR);
		this.parties.add("Jesion Logistyka", "PL5272831604", PLACE, admin);
		long party = this.parties.of(company(admin)).get(0).id();
		sends("/portal/company/people/" + member(admin, one) + "?type=REGULAR&billingParty=" + party, admin);
		RepairOrderId ofOne = submits(this.cast.person(one.login()), OrderParties.CUSTOMER);
		RepairOrderId ofTwo = submits(this.cast.person(two.login()), OrderParties.CUSTOMER);
		assertThat(this.orders.order(ofOne).parties().billing()).isEqualTo(party);
		assertThat(this.orders.order(ofTwo).parties().billing()).isNull();
		assertThat(text("/portal/orders/" + ofOne.number(), one)).contains("Jesion Logistyka");
		assertThat(text("/portal/orders/" + ofTwo.number(), two)).doesNotContain("Jesion Logistyka");
		Clerk care = new Clerk(this.web, "care");
		assertThat(care.reads("/staff/cases/" + ofOne.number())).contains("Jesion Logistyka", "PL5272831604");
		assertThat(care.reads("/staff/cases/" + ofTwo.number())).doesNotContain("Jesion Logistyka");
		this.parties.end(party, admin);
		assertThat(this.orders.order(ofOne).parties().billing()).as("what was reported keeps it").isEqualTo(party);
		RepairOrderId later = submits(this.cast.person(one.login()), OrderParties.CUSTOMER);
		assertThat(this.orders.order(later).parties().billing()).isNull();
	}

	@ParameterizedTest
	@EnumSource(names = { "DECISION", "REGULAR", "ACCOUNTING" })
	void onlyAdminsSeeAndChangeThem(CompanyRight type) throws Exception {
		Actor admin = this.cast.company();
		Actor person = this.cast.colleague(admin, type);
		assertThat(answer(get("/portal/company/sites"), admin).getStatus()).isEqualTo(200);
		assertThat(answer(get("/portal/company/sites"), person).getStatus()).isEqualTo(404);
		for (String form : List.of("?siteName=X", "/contacts?name=X", "/billing?partyName=X", "/site/1/remove")) {
			assertThat(sends("/portal/company/sites" + form, person)).as(form).isEqualTo(404);
		}
		assertThat(this.sites.of(company(admin))).isEmpty();
		assertThat(sends("/portal/company/sites?siteName=Magazyn", admin)).isEqualTo(302);
		assertThat(sends("/portal/company/sites/contacts?name=Ewa&phone=x", admin)).as("refused").isEqualTo(302);
		assertThat(this.sites.of(company(admin))).hasSize(1);
		assertThat(this.sites.contacts(company(admin))).isEmpty();
	}

	private RepairOrderId submits(Actor actor, OrderParties parties) {
		Customer own = this.customers.own(actor);
		return this.orders.submit(new NewOrder(own.id(), own.address(), List.of(Bench.device("coffee", false)), false,
				UUID.randomUUID().toString(), parties, ServicePlace.WORKSHOP), actor);
	}

	private Site site(Actor admin, String name) {
		return this.sites.of(company(admin))
			.stream()
			.filter((site) -> site.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private long member(Actor admin, Actor person) {
		return this.memberships.of(company(admin).value())
			.stream()
			.filter((member) -> member.login().equals(person.login()))
			.map(Member::id)
			.findFirst()
			.orElseThrow();
	}

	private static CustomerId company(Actor admin) {
		return new CustomerId(Objects.requireNonNull(admin.customer()));
	}

	private String text(String page, Actor actor) throws Exception {
		return answer(get(page), actor).getContentAsString(StandardCharsets.UTF_8);
	}

	private int sends(String form, Actor actor) throws Exception {
		return answer(post(form).with(csrf()), actor).getStatus();
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
		return this.web.perform(request.with(user(actor.login()).roles("CUSTOMER"))).andReturn().getResponse();
	}

}
