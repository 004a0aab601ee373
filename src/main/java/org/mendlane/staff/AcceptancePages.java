package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.logistics.Acceptances;
import org.mendlane.logistics.Rejection;
import org.mendlane.logistics.Rejections;
import org.mendlane.repair.RepairId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What a customer says about the work, by telephone, and what he sends back. */
@Controller
class AcceptancePages {

	private final Acceptances acceptances;

	private final Rejections rejections;

	private final Faces faces;

	AcceptancePages(Acceptances acceptances, Rejections rejections, Faces faces) {
		this.acceptances = acceptances;
		this.rejections = rejections;
		this.faces = faces;
	}

	@PostMapping("/staff/delivery/{number}/accepted")
	RedirectView accepted(@PathVariable String number, @RequestParam(required = false) @Nullable String back,
			Actor actor, RedirectAttributes flash) {
		RepairId device = RepairId.of(number);
		this.acceptances.accept(device, actor);
		Way.done(flash, "staff.accept.done", device.number());
		return Way.back(back, "/staff/cases/" + device.number());
	}

	@PostMapping("/staff/delivery/{number}/rejected")
	RedirectView rejected(@PathVariable String number, @RequestParam(defaultValue = "") String reason,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		RepairId device = RepairId.of(number);
		this.acceptances.reject(device, reason, actor);
		Way.done(flash, "staff.reject.done", device.number());
		return Way.back(back, "/staff/cases/" + device.number());
	}

	@GetMapping("/staff/return/{number}")
	String awaited(@PathVariable String number, Actor actor, Model model) {
		Face face = this.faces.of(number, actor);
		model.addAttribute("face", face);
		model.addAttribute("rejection",
				this.rejections.of(face.repair().id()).filter(Rejection::isAwaited).orElse(null));
		return "staff/return";
	}

	@PostMapping("/staff/return/{number}")
	RedirectView returned(@PathVariable String number, @RequestParam(required = false) @Nullable String back,
			Actor actor, RedirectAttributes flash) {
		RepairId device = RepairId.of(number);
		this.rejections.returned(device, actor);
		Way.done(flash, "staff.return.done", device.number());
		return Way.back(back, "/staff/cases/" + device.number());
	}

}
