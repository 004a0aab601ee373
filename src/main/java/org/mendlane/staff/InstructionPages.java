package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.helpdesk.Instruction;
import org.mendlane.helpdesk.Instructions;
import org.mendlane.helpdesk.NewInstruction;
import org.mendlane.repair.OrderNumbers;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Asking colleagues to do something, and what became of it. */
@Controller
@RequestMapping("/staff/instructions")
class InstructionPages {

	/** What goes before a role among those who may be asked. */
	private static final String STATION = "station:";

	private static final List<Role> STATIONS = List.of(Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH,
			Role.CARE, Role.LEAD);

	private final Instructions instructions;

	private final Accounts accounts;

	private final Clock clock;

	InstructionPages(Instructions instructions, Accounts accounts, Clock clock) {
		this.instructions = instructions;
		this.accounts = accounts;
		this.clock = clock;
	}

	@GetMapping
	String page(@RequestParam(defaultValue = "") String about, @RequestParam(required = false) @Nullable Long again,
			Actor actor, Model model) {
		List<Instruction> answered = this.instructions.answeredOf(actor);
		Map<String, String> first = new HashMap<>(Map.of("about", about));
		answered.stream().filter((one) -> again != null && one.id() == again).forEach((one) -> {
			first.put("about", one.ofItsOwn() ? "" : one.caseNumber());
			first.put("text", one.text());
		});
		if (model.getAttribute("typed") == null) {
			model.addAttribute("typed", first);
		}
		model.addAttribute("open", this.instructions.openOf(actor));
		model.addAttribute("answered", answered);
		model.addAttribute("colleagues", this.accounts.staff().stream().filter((one) -> !one.absent()).toList());
		model.addAttribute("names", this.accounts.staffNames());
		model.addAttribute("stationRoles", STATIONS);
		model.addAttribute("today", LocalDate.now(this.clock));
		return "staff/instructions";
	}

	@PostMapping
	RedirectView give(@Valid Wanted form, @RequestParam(required = false) @Nullable String back, Actor actor,
			RedirectAttributes flash) {
		Instruction given = this.instructions.give(form.instruction(), actor);
		Way.done(flash, "staff.instructions.given", given.caseNumber());
		return Way.back(back, "/staff/instructions");
	}

	record Wanted(@NotBlank(message = "{staff.error.colleague}") String to, String text,
			@NotNull(message = "{staff.error.due-day}") @DateTimeFormat(iso = ISO.DATE) LocalDate due,
			@Nullable String about) {

		NewInstruction instruction() {
			String number = OrderNumbers.normalise((this.about != null) ? this.about : "");
			boolean station = this.to.startsWith(STATION);
			return new NewInstruction(number.isEmpty() ? null : number, station ? null : this.to,
					station ? Role.ofGroup(this.to.substring(STATION.length())).orElse(null) : null, this.text,
					this.due);
		}

	}

}
