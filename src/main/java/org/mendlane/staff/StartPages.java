package org.mendlane.staff;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.Startable;
import org.mendlane.workflow.StartableProcess;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Processes that the shop has drawn for itself and that people start by hand. */
@Controller
class StartPages {

	private final Startable startable;

	private final RepairOrders orders;

	private final Repairs repairs;

	StartPages(Startable startable, RepairOrders orders, Repairs repairs) {
		this.startable = startable;
		this.orders = orders;
		this.repairs = repairs;
	}

	@GetMapping("/staff/start")
	String choose(@RequestParam(required = false) @Nullable String about, Actor actor, Model model) {
		List<StartableProcess> processes = this.startable.startable(actor);
		model.addAttribute("processes", processes);
		model.addAttribute("about", about);
		return "staff/start";
	}

	@PostMapping("/staff/start/{key}")
	RedirectView start(@PathVariable String key, @RequestParam(defaultValue = "") String caseNumber, Actor actor,
			RedirectAttributes flash) {
		StartableProcess process = this.startable.startable(actor)
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("startable process " + key));
		String number = this.startable.start(process.key(), actor, about(caseNumber, actor));
		Way.done(flash, "staff.start.done", process.name(), number);
		return Way.to("/staff/cases/" + number);
	}

	/** Without a case of its own the process gets a new number. */
	private Map<String, Object> about(String typed, Actor actor) {
		String number = OrderNumbers.normalise(typed);
		if (number.isEmpty()) {
			return Map.of();
		}
		try {
			if (OrderNumbers.isDevice(number)) {
				this.repairs.get(new RepairId(number), actor);
			}
			else {
				this.orders.get(RepairId.of(number).order(), actor);
			}
		}
		catch (NotFound ex) {
			throw new Refusal("staff.start.unknown", number);
		}
		return Map.of("caseNumber", number);
	}

}
