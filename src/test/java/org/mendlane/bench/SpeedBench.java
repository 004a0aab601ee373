package org.mendlane.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.NewStaff;
import org.mendlane.account.Role;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Registration;
import org.mendlane.intake.Imports;
import org.mendlane.shared.Address;
import org.mendlane.testing.StoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures and prints; {@code docs/performance.md} keeps the figures with
 * {@code -Dmendlane.write=true}.
 */
@StoryTest
@Import(Statements.class)
@EnabledIf("org.mendlane.bench.Parts#pages")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeedBench {

	private static final Locale POLISH = Locale.forLanguageTag("pl");

	private static final String PASSWORD = "a-long-test-password";

	private final Figures figures = new Figures();

	@Autowired
	ApplicationContext context;

	@Autowired
	Accounts accounts;

	@Autowired
	Customers customers;

	@Test
	void speed() throws Exception {
		staff("lead", Role.LEAD);
		staff("care", Role.CARE);
		Actor company = company();
		List<Long> others = others();
		Devices devices = new Devices(this.context.getBean(JdbcClient.class), company.customer(), company.login(),
				others);
		if (Parts.wanted("sheets")) {
			new SheetReading(this.context.getBean(Imports.class), this.context.getBean(DataSource.class), company)
				.measure(this.figures);
		}
		if (Parts.wanted("lists")) {
			new ListPages(this.context, devices, company, this.accounts.actor("lead")).measure(this.figures);
		}
		if (Parts.wanted("start")) {
			new StartUp().measure(this.figures);
		}
	}

	/** Even if something went wrong on the way. */
	@AfterAll
	void tell() throws Exception {
		System.out.println(this.figures);
		if (Boolean.getBoolean("mendlane.write") && Parts.all(Parts.OF_PAGES)) {
			this.figures.write(Path.of("docs/performance.md"), "## Spreadsheets, lists, start",
					LocalDate.now(ZoneOffset.UTC).toString());
		}
	}

	private void staff(String login, Role role) {
		this.accounts.createStaff(
				new NewStaff(login, login, login + "@shop.example", null, PASSWORD, Set.of(role), Set.of(), POLISH));
	}

	private Actor company() {
		this.customers.register(new Registration(CustomerKind.COMPANY, "Firma", "5260001246", "firma@example.com",
				"+48 601 100 100", POLISH, new Address("Firma", "ul. Długa 5", "00-238", "Warszawa", "PL"), PASSWORD));
		return this.accounts.actor("firma@example.com");
	}

	/** Other customers, who never log in. */
	private List<Long> others() {
		JdbcClient jdbc = this.context.getBean(JdbcClient.class);
		for (int number = 0; number < 500; number++) {
			jdbc.sql("""
					insert into customer (version, kind, name, email, language, recipient, street, postal_code, city,
						country, search_text, created_at)
					select 0, 'PERSON', :name, :email, 'pl', :name, street, postal_code, city, country, :search,
						created_at
					from customer where email = 'firma@example.com'""")
				.param("name", "Anna Kowalska " + number)
				.param("email", "anna" + number + "@example.com")
				.param("search", "anna kowalska " + number)
				.update();
		}
		return jdbc.sql("select id from customer where kind = 'PERSON' order by id").query(Long.class).list();
	}

}
