package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.repair.Holdup;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.Worklist;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A technician cannot go on: what he waits for, and that it is there. */
@Controller
@RequestMapping("/staff/stuck/{number}")
class StuckPages {

	private final Faces faces;

	private final Holdups holdups;

	private final Waits waits;

	private final Worklist worklist;

	private final Clock clock;

	StuckPages(Faces faces, Holdups holdups, Waits waits, Worklist worklist, Clock clock) {
		this.faces = faces;
		this.holdups = holdups;
		this.waits = waits;
		this.worklist = worklist;
		this.clock = clock;
	}

	@GetMapping
	String page(@PathVariable String number, Actor actor, Model model) {
		Face face = this.faces.of(number, actor);
		model.addAttribute("face", face);
		model.addAttribute("holdup", this.holdups.of(face.repair().id()).orElse(null));
		model.addAttribute("causes", Holdup.Cause.values());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "staff/stuck";
	}

	@PostMapping
	RedirectView report(@PathVariable String number, @Valid Stuck form, Actor actor, RedirectAttributes flash) {
		RepairId device = RepairId.of(number);
		mustHaveIt(device, actor);
		this.waits.report(device, form, actor);
		Way.done(flash, "staff.stuck.done", device.number());
		return Way.back(form.back(), "/staff/bench");
	}

	@PostMapping("/on")
	RedirectView resume(@PathVariable String number, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		RepairId device = RepairId.of(number);
		this.waits.resume(device, text, actor);
		Way.done(flash, "staff.stuck.on", device.number());
		return Way.back(back, "/staff/cases/" + device.number());
	}

	private void mustHaveIt(RepairId device, Actor actor) {
		boolean his = this.worklist.ofCase(device.number())
			.stream()
			.anyMatch((item) -> actor.login().equals(item.assignee()));
		if (!his && this.holdups.of(device).isEmpty()) {
			throw new Refusal("staff.work.take-first");
		}
	}

	record Stuck(@NotNull(message = "{staff.error.cause}") Holdup.Cause cause,
			@NotBlank(message = "{staff.error.stuck}") @Size(max = 1000, message = "{staff.error.stuck}") String text,
			@NotNull(message = "{staff.error.until}") @DateTimeFormat(iso = ISO.DATE) LocalDate until,
			@Nullable String back) {
	}

}
