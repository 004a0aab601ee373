package org.mendlane.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.workflow.QueueCount;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's start: what is to be done. */
@Controller
class HomePages {

	private static final String MINE = "mine";

	private static final int MOST = 100;

	private final Worklist worklist;

	private final TaskRows rows;

	private final Stations stations;

	private final Clock clock;

	private final CaseViews views;

	HomePages(Worklist worklist, TaskRows rows, Stations stations, Clock clock, CaseViews views) {
		this.worklist = worklist;
		this.rows = rows;
		this.stations = stations;
		this.clock = clock;
		this.views = views;
	}

	@GetMapping("/staff")
	String home(@RequestParam(required = false) @Nullable String queue,
			@RequestParam(required = false) @Nullable String kind, Actor actor, Locale locale, Model model) {
		List<Station> stations = this.stations.of(actor, locale);
		model.addAttribute("stations", stations);
		List<WorkItem> mine = this.worklist.open(WorkQuery.mine(actor.login()).limit(MOST));
		String chosen = chosen(queue, mine, stations);
		List<WorkItem> items = chosen.equals(MINE) ? mine : queue(chosen);
		String wanted = kind;
		List<WorkItem> shown = items.stream().filter((item) -> wanted == null || is(item, wanted)).toList();
		model.addAttribute("again", items.stream().filter((item) -> is(item, Desk.AGAIN)).count());
		String here = "/staff?queue=" + chosen + ((wanted != null) ? "&kind=" + Encoded.of(wanted) : "");
		Station station = stations.stream().filter((one) -> one.is(chosen)).findFirst().orElseThrow();
		model.addAttribute("desk",
				new Desk(chosen, station.name(), this.clock.instant(), tiles(stations, chosen, mine.size()),
						kinds(station), wanted, this.rows.of(shown, here, actor, locale), items.size() == MOST));
		model.addAttribute("colleagues", this.views.colleagues(actor));
		return "staff/home";
	}

	private boolean is(WorkItem item, String kind) {
		return kind.equals(Desk.AGAIN) ? item.followUpDue(this.clock.instant()) : item.element().equals(kind);
	}

	private List<WorkItem> queue(String group) {
		Optional<Role> role = Role.ofGroup(group);
		return role.isPresent() ? this.worklist.open(WorkQuery.queue(role.get()).limit(MOST)) : List.of();
	}

	private static String chosen(@Nullable String queue, List<WorkItem> mine, List<Station> stations) {
		if (queue != null && stations.stream().anyMatch((station) -> station.is(queue))) {
			return queue;
		}
		return (!mine.isEmpty() || stations.size() < 2) ? MINE : stations.get(1).key();
	}

	private static List<Desk.Tile> tiles(List<Station> stations, String chosen, int mine) {
		List<Desk.Tile> tiles = new ArrayList<>();
		for (Station station : stations) {
			boolean own = station.is(MINE);
			tiles.add(new Desk.Tile(own ? MINE : station.key(), station.name(), own ? mine : station.count(),
					station.free(), station.untaken(), station.is(chosen)));
		}
		return tiles;
	}

	private static List<QueueCount> kinds(Station station) {
		return (station.kinds().size() > 1) ? station.kinds() : List.of();
	}

}
