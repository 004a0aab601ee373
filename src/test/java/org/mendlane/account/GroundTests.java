package org.mendlane.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.catalog.ItemKind;
import org.mendlane.catalog.NewItem;
import org.mendlane.catalog.PriceItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.CustomerRegistered;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewCustomer;
import org.mendlane.customer.Registration;
import org.mendlane.customer.SavedAddress;
import org.mendlane.device.CheckPoint;
import org.mendlane.device.DeviceKind;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Purpose;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.shop.Announcement;
import org.mendlane.shop.Announcements;
import org.mendlane.shop.OfferTerms;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;
import org.mendlane.shop.Words;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Customers, shop, devices and prices on a real database. */
@SpringBootTest(classes = DoorTests.Ground.class,
		properties = { "spring.datasource.url=jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1",
				"spring.flyway.locations=classpath:db/migration/common,classpath:db/ground",
				"MENDLANE_ADMIN_PASSWORD=correct horse" })
@AutoConfigureMockMvc
@RecordApplicationEvents
@Transactional
class GroundTests {

	private static final Locale POLISH = Locale.forLanguageTag("pl");

	private static final Address WARSAW = new Address("", "Prosta 1", "00-838", "Warszawa", "PL");

	@Autowired
	private Accounts accounts;

	@Autowired
	private Customers customers;

	@Autowired
	private DeviceKinds kinds;

	@Autowired
	private PriceList prices;

	@Autowired
	private Shop shop;

	@Autowired
	private Announcements announcements;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private Clock clock;

	private CustomerId lukasz = new CustomerId(0);

	@BeforeEach
	void lukasz() {
		this.lukasz = this.customers
			.register(new Registration(CustomerKind.PERSON, "Łukasz Żak", null, "lukasz@example.com", "+48 600-100-200",
					POLISH, WARSAW, "mendlane-demo"))
			.customer();
	}

	@Test
	void customersAreFoundByNamePhoneAndMail() {
		for (String text : List.of("zak", "łuk ŻAK", "600 100 200", "+48600100", "lukasz@ex", "warszawa")) {
			assertThat(this.customers.find(text, 5)).as(text).extracting(Customer::id).containsExactly(this.lukasz);
		}
		assertThat(this.customers.find("%", 5)).isEmpty();
		assertThat(this.customers.find("zak kowal", 5)).isEmpty();
	}

	@Test
	void nobodyRegistersTwice() {
		NewCustomer again = new NewCustomer(CustomerKind.COMPANY, "Żak sp. z o.o.", null, "LUKASZ@example.com", null,
				POLISH, WARSAW);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.customers.enter(again, Actor.SYSTEM))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("account.email-taken"));
	}

	@Test
	void registeringIsAFactOfTheCustomersCase() {
		assertThat(this.events.stream(CustomerRegistered.class))
			.containsExactly(new CustomerRegistered(this.lukasz, "lukasz@example.com", false));
	}

	@Test
	void addressesBelongToTheirCustomer() {
		Actor lukasz = this.accounts.actor("lukasz@example.com");
		SavedAddress office = this.customers.addAddress("Biuro", WARSAW, lukasz);
		assertThat(this.customers.addresses(this.lukasz)).hasSize(2).contains(office);
		assertThat(office.address().recipient()).isEqualTo("Łukasz Żak");
		this.customers.register(new Registration(CustomerKind.PERSON, "Ewa", null, "ewa@example.com", null, POLISH,
				WARSAW, "mendlane-demo"));
		Actor ewa = this.accounts.actor("ewa@example.com");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.customers.removeAddress(office.id(), ewa));
		this.customers.removeAddress(office.id(), lukasz);
		assertThat(this.customers.addresses(this.lukasz)).hasSize(1);
	}

	@Test
	void guardiansAreStaff() {
		this.accounts.createStaff(
				new NewStaff("care", "Celina", "c@example.com", null, null, Set.of(Role.CARE), Set.of(), POLISH));
		this.customers.assignGuardian(this.lukasz, "care", "system");
		assertThat(this.customers.get(this.lukasz).guardian()).isEqualTo("care");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.customers.assignGuardian(this.lukasz, "lukasz@example.com", "system"));
	}

	@Test
	void everyKindOfDeviceHasItsChecks() {
		assertThat(this.kinds.all()).extracting(DeviceKind::code)
			.containsExactly("coffee", "printer", "phone", "laptop", "tool", "vacuum", "kitchen", "audio");
		assertThat(this.kinds.name("coffee", POLISH)).isEqualTo("Ekspres do kawy");
		for (DeviceKind kind : this.kinds.all()) {
			assertThat(this.kinds.checks(kind.code(), Purpose.DIAGNOSIS, POLISH)).hasSizeBetween(5, 7);
			assertThat(this.kinds.checks(kind.code(), Purpose.REPAIR, POLISH)).hasSizeBetween(4, 5);
			assertThat(this.kinds.checks(kind.code(), Purpose.QUALITY, POLISH)).hasSizeBetween(4, 6)
				.anyMatch(CheckPoint::mandatory);
		}
	}

	@Test
	void aNewPriceListReplacesTheOldOne() {
		NewItem seal = new NewItem("P-10", ItemKind.PART, "Seal", "Uszczelka", "Tesnilo", new Money(1200, "PLN"), 23,
				"coffee");
		NewItem work = new NewItem("S-1", ItemKind.SERVICE, "Work", "Robocizna", "Delo", new Money(9000, "PLN"), 23,
				null);
		int first = this.prices.load(List.of(seal, work), Actor.SYSTEM);
		assertThat(this.prices.find("USZCZ", "coffee", POLISH, 10)).extracting(PriceItem::name)
			.containsExactly("Uszczelka");
		assertThat(this.prices.find("", "laptop", POLISH, 10)).extracting(PriceItem::code).containsExactly("S-1");
		int second = this.prices.load(List.of(work), Actor.SYSTEM);
		assertThat(second).isGreaterThan(first).isEqualTo(this.prices.current());
		assertThat(this.prices.item("P-10", POLISH)).isEmpty();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.prices.load(List.of(work, work), Actor.SYSTEM));
	}

	@Test
	void announcementsEndAfterTheirLastDay() {
		LocalDate today = LocalDate.now(this.clock);
		Announcement shown = this.announcements.publish(new Words(POLISH, "Urlop", "Zamknięte"), List.of(), today,
				today, Actor.SYSTEM);
		this.announcements.publish(new Words(POLISH, "Jutro", "Otwarte"), List.of(), today.plusDays(1),
				today.plusDays(2), Actor.SYSTEM);
		assertThat(this.announcements.current()).containsExactly(shown);
		this.announcements.withdraw(shown.id(), Actor.SYSTEM);
		assertThat(this.announcements.current()).isEmpty();
	}

	@Test
	void aShopStartsEmptyAndIsFilledByAnAdmin() {
		assertThat(this.shop.data().name()).isEmpty();
		ShopData data = new ShopData("Mendlane", WARSAW, "", "shop@example.com", "8–16", "", "", POLISH, "EUR", false,
				false, new OfferTerms(5, 12, new Money(4900, "EUR"), new Money(1250, "EUR")));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.shop.change(data, this.accounts.actor("lukasz@example.com")));
		this.shop.change(data, Actor.SYSTEM);
		assertThat(this.shop.data()).isEqualTo(data);
	}

}
