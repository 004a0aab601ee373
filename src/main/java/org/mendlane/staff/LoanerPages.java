package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.logistics.Loaner;
import org.mendlane.logistics.Loaners;
import org.mendlane.repair.RepairOrderId;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Devices that the shop lends: the list, lending one, taking it back by scan or click.
 */
@Controller
class LoanerPages {

	private final Loaners loaners;

	private final Clock clock;

	LoanerPages(Loaners loaners, Clock clock) {
		this.loaners = loaners;
		this.clock = clock;
	}

	@GetMapping("/staff/loaners")
	String all(Model model) {
		model.addAttribute("loaners", this.loaners.all());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "staff/loaners";
	}

	@PostMapping("/staff/loaners")
	RedirectView add(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String serial,
			Actor actor, RedirectAttributes flash) {
		Loaner loaner = this.loaners.add(name, serial, actor);
		Way.done(flash, "staff.loaners.added", loaner.name(), loaner.code());
		return Way.to("/staff/loaners");
	}

	@GetMapping("/staff/loaners/{code:[A-Za-z]{3}[0-9]+}")
	String loaner(@PathVariable String code, Model model) {
		model.addAttribute("loaner", this.loaners.get(code));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "staff/loaner";
	}

	/** Where the task of an order leads. */
	@GetMapping("/staff/loaner/{number}")
	RedirectView ofOrder(@PathVariable String number, @RequestParam(required = false) @Nullable String back) {
		RepairOrderId order = RepairOrderId.of(number);
		return Way.to(this.loaners.out(order)
			.map((loaner) -> "/staff/loaners/" + loaner.code() + Way.query("back", back))
			.orElse("/staff/cases/" + order.number()));
	}

	@PostMapping("/staff/loaners/{code}/retire")
	RedirectView retire(@PathVariable String code, @RequestParam(defaultValue = "false") boolean retired, Actor actor,
			RedirectAttributes flash) {
		this.loaners.retire(code, retired, actor);
		Way.done(flash, "staff.loaners.saved");
		return Way.to("/staff/loaners/" + code);
	}

	@PostMapping("/staff/loaner/{number}")
	RedirectView lend(@PathVariable String number, @Valid Loan form, Actor actor, RedirectAttributes flash) {
		RepairOrderId order = RepairOrderId.of(number);
		Loaner lent = this.loaners.lend(Scanner.clean(form.code()), order, form.due(), actor);
		Way.done(flash, "staff.loaners.lent", lent.name());
		return Way.to("/staff/cases/" + order.number());
	}

	@PostMapping("/staff/loaners/{code}/due")
	RedirectView prolong(@PathVariable String code, @Valid Day form, Actor actor, RedirectAttributes flash) {
		this.loaners.prolong(code, form.due(), actor);
		Way.done(flash, "staff.loaners.prolonged", this.loaners.get(code).name());
		return Way.to("/staff/loaners/" + code);
	}

	@PostMapping("/staff/loaners/{code}/back")
	RedirectView takeBack(@PathVariable String code, @RequestParam(defaultValue = "") String condition,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		RepairOrderId order = this.loaners.takeBack(code, condition, actor);
		Way.done(flash, "staff.loaners.back", this.loaners.get(code).name(), order.number());
		return Way.back(back, "/staff/loaners");
	}

	record Day(@NotNull(message = "{staff.error.due}") @DateTimeFormat(iso = ISO.DATE) LocalDate due) {
	}

	record Loan(@NotBlank(message = "{staff.error.loaner}") String code,
			@NotNull(message = "{staff.error.due}") @DateTimeFormat(iso = ISO.DATE) LocalDate due) {
	}

}
