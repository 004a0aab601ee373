package org.mendlane.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.mendlane.account.Actor;
import org.mendlane.bench.Statements.Statement;
import org.mendlane.portal.DeviceReading;
import org.mendlane.staff.CaseReading;

import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The customers' and the staff's lists, at 1,000 and at 100,000 devices. */
class ListPages {

	private static final int FEW = 1_000;

	private static final int MANY = 100_000;

	private static final int WARM_UP = 100;

	private static final int ROUNDS = 60;

	private final ApplicationContext context;

	private final Devices devices;

	private final Actor customer;

	private final Actor staff;

	ListPages(ApplicationContext context, Devices devices, Actor customer, Actor staff) {
		this.context = context;
		this.devices = devices;
		this.customer = customer;
		this.staff = staff;
	}

	void measure(Figures figures) throws Exception {
		Map<String, Result> few = at(FEW);
		Map<String, Result> many = at(MANY);
		int number = 0;
		for (String name : many.keySet()) {
			report("L" + ++number, name, few.get(name), many.get(name), figures);
		}
		for (String list : List.of("portal, open", "portal, all", "staff, all")) {
			figures.times("L" + ++number, list + ": a deep page against the first one, 100k",
					many.get(list + ", deep page").page(), "first", many.get(list + ", first page").page(), 1.2);
		}
	}

	private static void report(String id, String name, Result few, Result many, Figures figures) {
		figures.count(id + "a", name + ": statements", many.statements(), 4);
		figures.times(id + "b", name + ": page at 100k", many.page(), "at 1k", few.page(), 1.3);
		figures.times(id + "c", name + ": its rows at 100k", many.reading(), "the same SQL by JDBC", many.jdbc(), 2.5);
		figures.only(id + "d", name + ": whole page at 100k", many.page(), "its SQL by JDBC", many.jdbc());
	}

	private Map<String, Result> at(int size) throws Exception {
		this.devices.upTo(size);
		Map<String, Result> results = new LinkedHashMap<>();
		for (Page page : pages(size)) {
			results.put(page.name(), measure(page));
		}
		return results;
	}

	private List<Page> pages(int size) {
		String middle = this.devices.after(size * 9 / 10, "true").cursor();
		String open = this.devices.after(150, "state <> 'CLOSED'").cursor();
		String serial = "S" + (size / 2);
		List<Page> pages = new ArrayList<>();
		pages.add(portal("portal, open, first page", null, null, null));
		pages.add(portal("portal, open, deep page", null, null, open));
		pages.add(portal("portal, all, first page", null, "all", null));
		pages.add(portal("portal, all, deep page", null, "all", middle));
		pages.add(portal("portal, search for a serial number", serial, "all", null));
		pages.add(staff("staff, open, first page", null, true, null));
		pages.add(staff("staff, all, first page", null, false, null));
		pages.add(staff("staff, all, deep page", null, false, middle));
		pages.add(staff("staff, search for a serial number", serial, false, null));
		pages.add(staff("staff, search for a name", "Kowalska 17", false, null));
		return pages;
	}

	private Page portal(String name, String q, String state, String before) {
		return new Page(name, address("/portal/devices", "q", q, "state", state, "before", before), this.customer,
				DeviceReading.of(this.context, this.customer, q, state, before));
	}

	private Page staff(String name, String q, boolean open, String after) {
		return new Page(name, address("/staff/cases", "q", q, "open", String.valueOf(open), "after", after), this.staff,
				CaseReading.of(this.context, q, open, after));
	}

	private static String address(String path, String... params) {
		StringBuilder address = new StringBuilder(path).append("?x=");
		for (int i = 0; i < params.length; i += 2) {
			if (params[i + 1] != null) {
				address.append('&').append(params[i]).append('=').append(params[i + 1].replace(' ', '+'));
			}
		}
		return address.toString();
	}

	private Result measure(Page page) throws Exception {
		MockMvc web = this.context.getBean(MockMvc.class);
		Statements ears = this.context.getBean(Statements.class);
		Callable<?> whole = () -> web
			.perform(get(page.address())
				.with(user(page.reader().login()).roles(page.reader().isStaff() ? "LEAD" : "CUSTOMER")))
			.andExpect(status().isOk());
		int statements = ears.of(whole::call).size();
		List<Statement> list = ears.of(page.reading()::call);
		try (Connection connection = this.context.getBean(DataSource.class).getConnection()) {
			Callable<?> bare = () -> {
				for (Statement statement : list) {
					statement.repeat(connection);
				}
				return null;
			};
			assertThat(list).isNotEmpty();
			double[] times = Stopwatch.medians(WARM_UP, ROUNDS, whole, page.reading(), bare);
			return new Result(statements, times[0], times[1], times[2]);
		}
	}

	private record Page(String name, String address, Actor reader, Callable<?> reading) {
	}

	private record Result(int statements, double page, double reading, double jdbc) {
	}

}
