package org.mendlane.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.repair.RunningWork;
import org.mendlane.repair.WorkClock;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A technician's bench: what is due first, and the clock of what he works on. */
@Controller
@RequestMapping("/staff/bench")
class BenchPages {

	private static final String HERE = "/staff/bench";

	private static final int MOST = 50;

	private static final Comparator<TaskRow> FIRST = Comparator.comparing((TaskRow row) -> !row.again())
		.thenComparing((row) -> row.item().due(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((row) -> row.item().since());

	private final Worklist worklist;

	private final TaskRows rows;

	private final Repairs repairs;

	private final WorkClock clock;

	private final Asides asides;

	BenchPages(Worklist worklist, TaskRows rows, Repairs repairs, WorkClock clock, Asides asides) {
		this.worklist = worklist;
		this.rows = rows;
		this.repairs = repairs;
		this.clock = clock;
		this.asides = asides;
	}

	@GetMapping
	String bench(Actor actor, Locale locale, Model model) {
		List<WorkItem> mine = this.worklist.open(WorkQuery.mine(actor.login()).limit(MOST))
			.stream()
			.filter(Asides::workable)
			.toList();
		RunningWork running = this.clock.running(actor.login()).orElse(null);
		Map<RepairId, Integer> minutes = this.clock
			.minutes(mine.stream().map(BenchPages::device).filter(Objects::nonNull).distinct().toList());
		model.addAttribute("running", running);
		model.addAttribute("aside", this.asides.of(actor));
		model.addAttribute("free",
				this.worklist.open(WorkQuery.queue(Role.TECHNICIAN).limit(MOST))
					.stream()
					.filter(WorkItem::free)
					.count());
		model.addAttribute("rows", this.rows.of(mine, HERE, actor, locale).stream().sorted(FIRST).map((task) -> {
			RepairId device = device(task.item());
			return (device == null) ? new BenchRow(task, null, 0, false)
					: new BenchRow(task, this.repairs.get(device, actor), minutes.getOrDefault(device, 0),
							running != null && running.repair().equals(device));
		}).toList());
		return "staff/bench";
	}

	@PostMapping("/{number}/start")
	RedirectView start(@PathVariable String number, Actor actor, RedirectAttributes flash) {
		RepairId device = RepairId.of(number);
		this.clock.start(device, actor);
		Way.done(flash, "staff.bench.started", device.number());
		return Way.to(HERE);
	}

	@PostMapping("/pause")
	RedirectView pause(Actor actor, RedirectAttributes flash) {
		this.clock.pause(actor);
		Way.done(flash, "staff.bench.paused");
		return Way.to(HERE);
	}

	private static @Nullable RepairId device(WorkItem item) {
		return OrderNumbers.isDevice(item.caseNumber()) ? new RepairId(item.caseNumber()) : null;
	}

}
