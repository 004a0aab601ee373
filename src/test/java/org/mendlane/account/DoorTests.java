package org.mendlane.account;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Registration;
import org.mendlane.shared.Address;
import org.mendlane.shared.Refusal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The way in: who gets through which door, and what strangers see. */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1", "spring.flyway.target=014",
		"spring.flyway.locations=classpath:db/migration/common", "MENDLANE_ADMIN_PASSWORD=correct horse" })
@AutoConfigureMockMvc
@Transactional
class DoorTests {

	private static final String PASSWORD = "mendlane-demo";

	@Autowired
	private MockMvc browser;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Customers customers;

	@BeforeEach
	void people() {
		Address address = new Address("", "Prosta 1", "00-838", "Warszawa", "PL");
		this.customers.register(new Registration(CustomerKind.PERSON, "Anna Nowak", null, "Anna@example.com", null,
				Locale.forLanguageTag("pl"), address, PASSWORD));
		this.accounts.createStaff(new NewStaff("technician", "Tomasz", "t@example.com", null, PASSWORD,
				Set.of(Role.TECHNICIAN), Set.of("coffee"), Locale.ENGLISH));
	}

	@Test
	void customersComeToThePortalWhateverTheCaseOfTheirLogin() throws Exception {
		MockHttpSession session = new MockHttpSession();
		logIn("ANNA@Example.com", PASSWORD, session).andExpect(redirectedUrl("/portal"));
		this.browser.perform(get("/portal/hello").session(session)).andExpect(content().string("anna@example.com pl"));
		this.browser.perform(get("/").session(session)).andExpect(redirectedUrl("/portal"));
	}

	@Test
	void staffComeToTheStaffPagesAndNotIntoThePortal() throws Exception {
		MockHttpSession session = new MockHttpSession();
		this.browser.perform(get("/portal/hello").session(session)).andExpect(redirectedUrl("/login"));
		logIn("technician", PASSWORD, session).andExpect(redirectedUrl("/staff"));
		this.browser.perform(get("/portal/hello").session(session)).andExpect(status().isForbidden());
		this.browser.perform(get("/actuator/metrics").session(session)).andExpect(status().isForbidden());
	}

	@Test
	void theFirstAdminHasThePasswordOfTheEnvironment() throws Exception {
		MockHttpSession session = new MockHttpSession();
		logIn("admin", "correct horse", session).andExpect(redirectedUrl("/staff"));
		this.browser.perform(get("/actuator/metrics").session(session)).andExpect(status().isOk());
	}

	@Test
	void savedPageIsOpenedAfterLogIn() throws Exception {
		MockHttpSession session = new MockHttpSession();
		this.browser.perform(get("/portal/hello").session(session)).andExpect(redirectedUrl("/login"));
		logIn("anna@example.com", PASSWORD, session).andExpect(redirectedUrl("http://localhost/portal/hello?continue"));
	}

	@Test
	void fiveWrongPasswordsLockEvenLoginsThatDoNotExist() throws Exception {
		for (String login : new String[] { "anna@example.com", "nobody@example.com" }) {
			for (int i = 0; i < 5; i++) {
				logIn(login, "wrong", new MockHttpSession()).andExpect(redirectedUrl("/login?error"));
			}
			logIn(login, PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/login?locked"));
		}
	}

	@Test
	void anExpiredSessionLeadsToTheLoginPage() throws Exception {
		this.browser.perform(post("/portal/hello")).andExpect(redirectedUrl("/login?expired"));
		this.browser.perform(post("/login")).andExpect(redirectedUrl("/login?expired"));
		this.browser.perform(post("/portal/hello").header("HX-Request", "true"))
			.andExpect(header().string("HX-Redirect", "/login?expired"));
	}

	@Test
	void strangersSeeNothingElse() throws Exception {
		this.browser.perform(get("/h2-console")).andExpect(status().isNotFound());
		this.browser.perform(get("/actuator/metrics")).andExpect(redirectedUrl("/login"));
		this.browser.perform(get("/actuator/health")).andExpect(status().isOk());
		this.browser.perform(get("/")).andExpect(redirectedUrl("/login"));
	}

	@Test
	void policyAllowsStyleAttributesOnDiagramPagesOnly() throws Exception {
		this.browser.perform(get("/portal/hello"))
			.andExpect(header().string("Content-Security-Policy",
					org.hamcrest.Matchers.containsString("style-src-attr 'none'")));
		this.browser.perform(get("/portal/diagram"))
			.andExpect(header().string("Content-Security-Policy",
					org.hamcrest.Matchers.containsString("style-src-attr 'unsafe-inline'")));
	}

	@Test
	void anInvitationIsGoodForOnePassword() throws Exception {
		this.accounts.createCustomerLogin(new NewLogin("biuro@firma.example", "Biuro", null, Locale.ENGLISH,
				this.customers.own(this.accounts.actor("anna@example.com")).id().value(), CompanyRight.REGULAR));
		String token = this.accounts.invite("biuro@firma.example");
		logIn("biuro@firma.example", "", new MockHttpSession()).andExpect(redirectedUrl("/login?error"));
		assertThat(this.accounts.checkInvitation(token).login()).isEqualTo("biuro@firma.example");
		this.accounts.choosePassword(token, PASSWORD);
		logIn("biuro@firma.example", PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/portal"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.accounts.choosePassword(token, PASSWORD));
	}

	private ResultActions logIn(String login, String password, MockHttpSession session) throws Exception {
		return this.browser.perform(post("/login").with(csrf())
			.session(session)
			.cookie(new Cookie("mendlane-language", "sl"))
			.param("username", login)
			.param("password", password));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = { CamundaBpmAutoConfiguration.class, CamundaBpmWebappAutoConfiguration.class })
	@ComponentScan({ "org.mendlane.text", "org.mendlane.account", "org.mendlane.shop", "org.mendlane.customer",
			"org.mendlane.device", "org.mendlane.catalog" })
	@EntityScan({ "org.mendlane.account", "org.mendlane.shop", "org.mendlane.customer", "org.mendlane.catalog" })
	@EnableJpaRepositories({ "org.mendlane.account", "org.mendlane.shop", "org.mendlane.customer",
			"org.mendlane.catalog" })
	static class Ground {

		@Bean
		@Order(30)
		SecurityFilterChain testPortal(HttpSecurity http, DoorSecurity doors) throws Exception {
			return doors.apply(http, Door.at("/portal", "/portal/**").drawingDiagramsAt("/portal/diagram"))
				.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole("CUSTOMER"))
				.build();
		}

	}

	@RestController
	static class Hello {

		@GetMapping("/portal/hello")
		String hello(Actor actor, Locale locale) {
			return actor.login() + " " + locale;
		}

	}

}
