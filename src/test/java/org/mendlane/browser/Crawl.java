package org.mendlane.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows one person's links through the product. Of pages that differ only in their case
 * or number, two are enough.
 */
final class Crawl {

	private static final int SAME_PAGES = 2;

	/** Lists are narrowed in more ways at once than can be looked at. */
	private static final int TOGETHER = 2;

	/** Each order of a list is looked at, but not of each narrowed list again. */
	private static final Set<String> ORDER = Set.of("sort", "down");

	private static final Set<String> DOORS = Set.of("portal", "staff", "studio");

	/** What has been looked at closely, whoever the person was. */
	private static final Set<String> CHECKED = new HashSet<>();

	/** Lists narrowed in two ways: that somebody gets an answer is enough. */
	private static final Map<String, Integer> NARROWED_TWICE = new HashMap<>();

	private final Person person;

	private final Wire wire;

	private final Deque<String> ahead = new ArrayDeque<>();

	private final Set<String> known = new HashSet<>();

	private final Map<String, Integer> visits = new HashMap<>();

	private final List<String> faults = new ArrayList<>();

	Crawl(Person person) {
		this.person = person;
		this.wire = new Wire(person.page());
		person.page().onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				fault(person.page().url(), message.text());
			}
		});
		person.page().onPageError((error) -> fault(person.page().url(), error));
	}

	/** What is wrong with the pages behind the one the person is on. */
	List<String> faults() {
		follow(this.person.page().url());
		for (@Nullable
		String next = this.ahead.poll(); next != null; next = this.ahead.poll()) {
			Map<String, Integer> before = isNarrowedTwice(next) ? NARROWED_TWICE : this.visits;
			if (before.merge(kind(next), 1, Integer::sum) <= SAME_PAGES) {
				visit(next);
			}
		}
		return this.faults;
	}

	int pages() {
		return this.visits.size();
	}

	private void visit(String address) {
		Page page = this.person.page();
		boolean fresh = !isNarrowedTwice(address) && !CHECKED.contains(kind(address));
		@Nullable Response response = fresh ? this.wire.arrive(address) : page.navigate(address);
		if (response == null || response.status() != 200) {
			fault(address, "answers " + ((response != null) ? response.status() : "nothing"));
			return;
		}
		if (page.url().contains("/login")) {
			fault(address, "leads to the log-in");
			return;
		}
		links(page).forEach(this::follow);
		if (fresh && CHECKED.add(kind(address))) {
			look(page, address);
		}
	}

	private void look(Page page, String address) {
		this.wire.faults().forEach((what) -> fault(address, what));
		try {
			AxeCheck.assertClean(page);
			AxeCheck.assertReadableInTheDark(page);
		}
		catch (AssertionError violations) {
			fault(address, String.valueOf(violations.getMessage()));
		}
		Sight.faults(page).forEach((what) -> fault(address, what));
	}

	private static List<String> links(Page page) {
		Object found = page
			.evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(link => link.href)");
		return (found instanceof List<?> links) ? links.stream().map(String::valueOf).toList() : List.of();
	}

	private void follow(String address) {
		String bare = address.replaceAll("#.*$", "");
		if (bare.startsWith(this.person.origin()) && DOORS.contains(door(bare)) && !isFile(bare)
				&& isLookedAt(parameters(URI.create(bare))) && this.known.add(bare)) {
			this.ahead.add(bare);
		}
	}

	private void fault(String address, String what) {
		this.faults.add(address.replace(this.person.origin(), "") + " " + what);
	}

	private static boolean isLookedAt(Set<String> parameters) {
		return parameters.size() <= TOGETHER
				&& (ORDER.containsAll(parameters) || Collections.disjoint(parameters, ORDER));
	}

	/** Such a page has been looked at closely before, narrowed once or not at all. */
	private static boolean isNarrowedTwice(String address) {
		String bare = kind(address).replaceAll("\\?.*", "");
		return parameters(URI.create(address)).size() == TOGETHER
				&& CHECKED.stream().anyMatch((kind) -> kind.replaceAll("\\?.*", "").equals(bare));
	}

	private static String door(String address) {
		return URI.create(address).getPath().split("/", 3)[1];
	}

	private static boolean isFile(String address) {
		return address.contains("/files/") || address.matches(".*\\.(xlsx|bpmn|dmn|form|pdf)(\\?.*)?");
	}

	/** The address without what differs from case to case. */
	private static String kind(String address) {
		URI uri = URI.create(address);
		String path = uri.getPath()
			.replaceAll("SR\\d{8,}(D\\d+)?", "{case}")
			.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
			.replaceAll("(?<=/staff/shots?/)[a-z0-9-]+", "{code}")
			.replaceAll("\\d+", "{number}");
		Set<String> names = parameters(uri);
		String query = names.isEmpty() ? "" : "?" + String.join("&", names);
		return path + query;
	}

	private static Set<String> parameters(URI uri) {
		String query = uri.getQuery();
		return (query == null) ? Set.of()
				: Arrays.stream(query.split("&"))
					.map((parameter) -> parameter.replaceAll("=.*", ""))
					.collect(Collectors.toCollection(TreeSet::new));
	}

}
