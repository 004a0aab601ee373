package org.mendlane.staff;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.logistics.CourierHandovers;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;
import org.mendlane.repair.RepairId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Parcels that leave and arrive. */
@Controller
class PickupPages {

	private final Parcels parcels;

	private final CourierHandovers handovers;

	private final Verdicts verdicts;

	private final Faces faces;

	PickupPages(Parcels parcels, CourierHandovers handovers, Verdicts verdicts, Faces faces) {
		this.parcels = parcels;
		this.handovers = handovers;
		this.verdicts = verdicts;
		this.faces = faces;
	}

	@GetMapping({ "/staff/pickup", "/staff/pickup/{number}" })
	String ready(@PathVariable(required = false) @Nullable String number, Actor actor, Model model) {
		List<Parcel> ready = this.parcels.ready();
		model.addAttribute("parcels", ready);
		model.addAttribute("couriers",
				ready.stream()
					.collect(Collectors.groupingBy(Parcel::carrier, TreeMap::new, Collectors.counting()))
					.entrySet());
		model.addAttribute("signed", this.handovers.latest(actor));
		model.addAttribute("wanted", (number != null)
				? this.parcels.of(RepairId.of(number)).map(Parcel::trackingNumber).orElse(null) : null);
		return "staff/pickups";
	}

	@PostMapping("/staff/pickup")
	RedirectView pickedUp(@Valid Label form, Actor actor, RedirectAttributes flash) {
		String number = Scanner.clean(form.trackingNumber());
		this.parcels.pickedUp(number, actor);
		Way.done(flash, "staff.pickup.done", number);
		return Way.back(form.back(), "/staff/pickup");
	}

	@GetMapping("/staff/delivery/{number}")
	String delivery(@PathVariable String number, Actor actor, Model model) {
		Face face = this.faces.of(number, actor);
		model.addAttribute("face", face);
		model.addAttribute("parcel", this.parcels.of(face.repair().id()).orElse(null));
		model.addAttribute("rejectable", this.verdicts.mayReject(face.repair().id()));
		return "staff/delivery";
	}

	@PostMapping("/staff/delivery/{number}")
	RedirectView delivered(@PathVariable String number, @RequestParam(required = false) @Nullable String back,
			Actor actor, RedirectAttributes flash) {
		RepairId id = RepairId.of(number);
		this.parcels.delivered(id, actor);
		Way.done(flash, "staff.delivery.done", this.parcels.of(id).map(Parcel::trackingNumber).orElse(""));
		return Way.back(back, "/staff/cases/" + id.number());
	}

	record Label(@NotBlank(message = "{staff.error.code}") String trackingNumber, @Nullable String back) {
	}

}
