package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** All cases are narrowed and sorted, page by page and in what is saved of them. */
class SortedCasesStory extends Story {

	private static final Pattern ROW = Pattern.compile("mend-list-main\" href=\"/staff/cases/[^>]+>([^<]+)<");

	private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

	private static final int PAGES = 10;

	@Autowired
	MockMvc web;

	@Autowired
	RepairOrders orders;

	@Test
	void theDeepestPageGoesOnWhereTheOneBeforeEnded() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.submits(anna,
				IntStream.range(0, 60).mapToObj((at) -> device("M" + (at * 37 % 60 + 10))).toList());
		for (String down : List.of("false", "true")) {
			String list = "/staff/cases?q=" + order.number() + "&sort=device&down=" + down;
			List<String> rows = all(list);
			Comparator<String> byName = Comparator.naturalOrder();
			assertThat(rows).hasSize(60)
				.doesNotHaveDuplicates()
				.isSortedAccordingTo("true".equals(down) ? byName.reversed() : byName);
			assertThat(sheet(list)).isEqualTo(rows);
		}
		assertThat(all("/staff/cases?q=" + order.number() + "&sort=number")).hasSize(60).doesNotHaveDuplicates();
		assertThat(all("/staff/cases?q=" + order.number() + "&sort=customer")).hasSize(60).doesNotHaveDuplicates();
		assertThat(all("/staff/cases?q=" + order.number() + "&down=false")).hasSize(60).doesNotHaveDuplicates();
		this.orders.cancel(order, "Tylko na próbę", anna);
	}

	@Test
	void aHeadingSortsAndSaysSo() throws Exception {
		this.bench.reports(this.cast.anna(), "coffee");
		String page = lead().reads("/staff/cases?kind=coffee&sort=customer");
		assertThat(page).containsPattern("aria-sort=\"ascending\"><a class=\"mend-sort\" [^>]*down=true\"")
			.containsPattern("<a class=\"mend-sort\" href=\"/staff/cases\\?kind=coffee&amp;sort=number\"");
		assertThat(page.split("aria-sort", -1)).hasSize(2);
	}

	@Test
	void aKindATechnicianAGuardianAPathAndADayEachNarrowTheList() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		this.time.days(3);
		RepairId later = this.bench.first(this.bench.reports(anna, "printer"));
		assertThat(numbers("kind=printer")).contains(later.number()).doesNotContain(device.number());
		assertThat(numbers("kind=coffee")).contains(device.number()).doesNotContain(later.number());
		assertThat(numbers("path=PAID&q=" + device.number())).contains(device.number());
		assertThat(numbers("path=CONTRACT&q=" + device.number())).doesNotContain(device.number());
		assertThat(numbers("technician=technician&q=" + later.number())).doesNotContain(later.number());
		assertThat(numbers("guardian=nobody&q=" + later.number())).doesNotContain(later.number());
		String today = this.time.now().toLocalDate().toString();
		assertThat(numbers("from=" + today)).contains(later.number()).doesNotContain(device.number());
		assertThat(numbers("to=" + this.time.now().toLocalDate().minusDays(1))).contains(device.number())
			.doesNotContain(later.number());
		assertThat(numbers("from=2026-13-99&kind=printer")).contains(later.number());
	}

	@Test
	void whatNobodyHasIsALittleListToo() throws Exception {
		RepairId given = received(this.cast.anna());
		RepairId waiting = this.bench.first(this.bench.reports(this.cast.anna(), "coffee"));
		assertThat(numbers("technician=-&q=" + given.number())).isEmpty();
		assertThat(numbers("technician=-&q=" + waiting.number())).containsExactly(waiting.number());
		assertThat(numbers("technician=-&guardian=-&q=" + waiting.number())).as("her guardian").isEmpty();
		assertThat(lead().reads("/staff/cases?technician=-")).contains("Serwisant: Nikt",
				"value=\"-\" selected=\"selected\">Nikt<");
	}

	@Test
	void aSavedListKeepsFiltersAndOrderAndAChipTakesOneAway() throws Exception {
		String address = "/staff/cases?technician=technician&path=PAID&from=2026-01-02&sort=device&down=true";
		assertThat(lead().sends("/staff/cases", "name", "Płatne", "address", address).getResponse().getRedirectedUrl())
			.isEqualTo(address);
		assertThat(lead().reads(address)).contains("Serwisant: ", "Zgłoszono od: ")
			.contains("href=\"" + HtmlUtils.htmlEscape(address.replace("path=PAID&", "")) + "\"");
	}

	private static NewDevice device(String model) {
		return new NewDevice("coffee", "Krups", model, null, "Nie działa", null, null, false);
	}

	private List<String> numbers(String filter) throws Exception {
		Matcher row = Pattern.compile("mend-list-main\" href=\"/staff/cases/([^\"]+)\"")
			.matcher(lead().reads("/staff/cases?" + filter));
		return row.results().map((found) -> found.group(1)).toList();
	}

	/** The cases of all pages. */
	private List<String> all(String first) throws Exception {
		List<String> rows = new ArrayList<>();
		String address = first;
		for (int page = 0; address != null && page < PAGES; page++) {
			String list = lead().reads(address);
			ROW.matcher(list).results().forEach((row) -> rows.add(row.group(1)));
			Matcher next = NEXT.matcher(list);
			address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
		}
		assertThat(address).as("the last page has no next one").isNull();
		return rows;
	}

	private List<String> sheet(String list) throws Exception {
		String address = UriComponentsBuilder.fromUriString(list).replacePath("/staff/cases/list.xlsx").toUriString();
		return Sheet
			.rows(this.web.perform(get(address).with(user("lead").roles("STAFF", "LEAD"))).andReturn().getResponse())
			.stream()
			.skip(1)
			.map((row) -> row.get(0))
			.toList();
	}

	private Clerk lead() {
		return new Clerk(this.web, "lead");
	}

}
