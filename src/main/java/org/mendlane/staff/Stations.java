package org.mendlane.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.text.Texts;
import org.mendlane.workflow.QueueCount;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Component;

/** The places of work that a person sees in the menu. */
@Component
class Stations {

	private static final Duration LONG = Duration.ofDays(3);

	private static final Map<Role, String> LETTERS = Map.of(Role.RECEPTION, "r", Role.TECHNICIAN, "t", Role.QUALITY,
			"q", Role.DISPATCH, "v", Role.CARE, "c", Role.LEAD, "l");

	private static final Map<Role, String> ICONS = Map.of(Role.RECEPTION, "box", Role.TECHNICIAN, "wrench",
			Role.QUALITY, "shield", Role.DISPATCH, "van", Role.CARE, "people", Role.LEAD, "swap");

	private final Worklist worklist;

	private final Texts texts;

	private final Clock clock;

	Stations(Worklist worklist, Texts texts, Clock clock) {
		this.worklist = worklist;
		this.texts = texts;
		this.clock = clock;
	}

	List<Station> of(Actor actor, Locale locale) {
		List<QueueCount> counts = this.worklist.counts(actor);
		List<Station> stations = new ArrayList<>();
		stations.add(new Station("home", "/staff", "check-round", this.texts.get("staff.queue.mine", locale), null,
				List.of()));
		for (Role role : roles(actor)) {
			stations.add(station(role, counts, locale));
		}
		return stations;
	}

	/** The roles that tasks are offered to and that this person has or leads. */
	static Set<Role> roles(Actor actor) {
		Set<Role> roles = EnumSet.of(Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH, Role.CARE,
				Role.LEAD);
		roles.removeIf((role) -> !actor.may(role));
		return roles;
	}

	static String href(Role role) {
		return (role == Role.RECEPTION) ? "/staff/reception" : "/staff?queue=" + role.group();
	}

	static String icon(Role role) {
		return Objects.requireNonNull(ICONS.get(role));
	}

	/** The key that leads there after a g. */
	static String letter(Role role) {
		return Objects.requireNonNull(LETTERS.get(role));
	}

	private Station station(Role role, Collection<QueueCount> counts, Locale locale) {
		List<QueueCount> here = counts.stream().filter((count) -> count.group().equals(role.group())).toList();
		List<QueueCount> named = here.stream().map((count) -> named(count, locale)).toList();
		return new Station(role.group(), href(role), icon(role), this.texts.get("staff.queue." + role.group(), locale),
				untaken(here), named);
	}

	private QueueCount named(QueueCount count, Locale locale) {
		String name = this.texts.drawn("element." + count.element(), count.name(), locale);
		return new QueueCount(count.group(), count.element(), name, count.open(), count.free(), count.oldest());
	}

	private @Nullable Instant untaken(List<QueueCount> counts) {
		return counts.stream()
			.map(QueueCount::oldest)
			.filter(Objects::nonNull)
			.min(Instant::compareTo)
			.filter((oldest) -> oldest.isBefore(this.clock.instant().minus(LONG)))
			.orElse(null);
	}

}
