package org.mendlane.account;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultHandler;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
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
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1",
		"spring.flyway.locations=classpath:db/migration/common,classpath:db/ground",
		"MENDLANE_ADMIN_PASSWORD=correct horse" })
@AutoConfigureMockMvc
@Transactional
class DoorTests {

	private static final String PASSWORD = "mendlane-demo";

	@Autowired
	private MockMvc browser;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

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
		Visitor visitor = new Visitor();
		logIn("ANNA@Example.com", PASSWORD, visitor).andExpect(redirectedUrl("/portal"));
		this.browser.perform(get("/portal/hello").with(visitor))
			.andDo(visitor)
			.andExpect(content().string("anna@example.com pl"));
		this.browser.perform(get("/").with(visitor)).andDo(visitor).andExpect(redirectedUrl("/portal"));
	}

	@Test
	void staffComeToTheStaffPagesAndNotIntoThePortal() throws Exception {
		Visitor visitor = new Visitor();
		this.browser.perform(get("/portal/hello").with(visitor)).andDo(visitor).andExpect(redirectedUrl("/login"));
		logIn("technician", PASSWORD, visitor).andExpect(redirectedUrl("/staff"));
		this.browser.perform(get("/portal/hello").with(visitor)).andDo(visitor).andExpect(status().isForbidden());
		this.browser.perform(get("/actuator/metrics").with(visitor)).andDo(visitor).andExpect(status().isForbidden());
	}

	@Test
	void theFirstAdminHasThePasswordOfTheEnvironment() throws Exception {
		Visitor visitor = new Visitor();
		logIn("admin", "correct horse", visitor).andExpect(redirectedUrl("/staff"));
		this.browser.perform(get("/actuator/metrics").with(visitor)).andDo(visitor).andExpect(status().isOk());
	}

	@Test
	void theSessionIsInTheDatabaseAndEndsWithTheLogout() throws Exception {
		Visitor visitor = new Visitor();
		int before = sessionsOf("anna@example.com");
		logIn("anna@example.com", PASSWORD, visitor);
		assertThat(sessionsOf("anna@example.com")).isEqualTo(before + 1);
		this.browser.perform(post("/logout").with(csrf()).with(visitor))
			.andDo(visitor)
			.andExpect(redirectedUrl("/login?logout"));
		assertThat(sessionsOf("anna@example.com")).isEqualTo(before);
		this.browser.perform(get("/portal/hello").with(visitor)).andExpect(redirectedUrl("/login"));
	}

	@Test
	void aSessionThatCannotBeReadAnyMoreIsALogInAndNoError() throws Exception {
		Visitor visitor = new Visitor();
		logIn("anna@example.com", PASSWORD, visitor);
		TransactionTemplate byItself = new TransactionTemplate(this.transactions);
		byItself.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		byItself
			.executeWithoutResult((status) -> this.jdbc.sql("update spring_session_attributes set attribute_bytes = ?")
				.param(new byte[] { 1, 2, 3 })
				.update());
		this.browser.perform(get("/portal/hello").with(visitor)).andExpect(redirectedUrl("/login"));
	}

	@Test
	void savedPageIsOpenedAfterLogIn() throws Exception {
		Visitor visitor = new Visitor();
		this.browser.perform(get("/portal/hello").with(visitor)).andDo(visitor).andExpect(redirectedUrl("/login"));
		logIn("anna@example.com", PASSWORD, visitor).andExpect(redirectedUrl("http://localhost/portal/hello?continue"));
	}

	@Test
	void fiveWrongPasswordsLockEvenLoginsThatDoNotExist() throws Exception {
		for (String login : new String[] { "anna@example.com", "nobody@example.com" }) {
			for (int i = 0; i < 5; i++) {
				logIn(login, "wrong", new Visitor()).andExpect(redirectedUrl("/login?error"));
			}
			logIn(login, PASSWORD, new Visitor()).andExpect(redirectedUrl("/login?locked"));
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
	void whoeverSentAFormTooLateFindsItsPageAgain() throws Exception {
		Visitor visitor = new Visitor();
		String page = "http://localhost/portal/hello?x=1";
		this.browser.perform(post("/portal/hello").with(visitor).header("Referer", page))
			.andDo(visitor)
			.andExpect(redirectedUrl("/login?expired"));
		logIn("anna@example.com", PASSWORD, visitor).andExpect(redirectedUrl(page));
		for (String elsewhere : new String[] { "https://elsewhere.example/portal/hello", "http://localhost/login",
				"no address" }) {
			Visitor other = new Visitor();
			this.browser.perform(post("/portal/hello").with(other).header("Referer", elsewhere))
				.andDo(other)
				.andExpect(redirectedUrl("/login?expired"));
			logIn("anna@example.com", PASSWORD, other).andExpect(redirectedUrl("/portal"));
		}
	}

	@Test
	void strangersSeeNothingElse() throws Exception {
		this.browser.perform(get("/h2-console")).andExpect(status().isNotFound());
		this.browser.perform(get("/error")).andExpect(status().isNotFound());
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
		logIn("biuro@firma.example", "", new Visitor()).andExpect(redirectedUrl("/login?error"));
		assertThat(this.accounts.checkInvitation(token).login()).isEqualTo("biuro@firma.example");
		this.accounts.choosePassword(token, PASSWORD);
		logIn("biuro@firma.example", PASSWORD, new Visitor()).andExpect(redirectedUrl("/portal"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.accounts.choosePassword(token, PASSWORD));
	}

	private int sessionsOf(String login) {
		return this.jdbc.sql("select count(*) from spring_session where principal_name = ?")
			.param(login)
			.query(Integer.class)
			.single();
	}

	private ResultActions logIn(String login, String password, Visitor visitor) throws Exception {
		return this.browser
			.perform(post("/login").with(csrf()).with(visitor).param("username", login).param("password", password))
			.andDo(visitor);
	}

	/** Somebody's browser: it speaks Slovenian and keeps the cookie of its session. */
	private static final class Visitor implements RequestPostProcessor, ResultHandler {

		private final Map<String, Cookie> cookies = new HashMap<>(
				Map.of("mendlane-language", new Cookie("mendlane-language", "sl")));

		@Override
		public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
			request.setCookies(this.cookies.values().toArray(Cookie[]::new));
			return request;
		}

		@Override
		public void handle(MvcResult result) {
			Cookie session = result.getResponse().getCookie("SESSION");
			if (session != null && session.getMaxAge() != 0) {
				this.cookies.put("SESSION", session);
			}
			else if (session != null) {
				this.cookies.remove("SESSION");
			}
		}

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
