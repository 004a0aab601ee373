package org.mendlane.staff;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.logistics.Placed;
import org.mendlane.logistics.Places;
import org.mendlane.logistics.StoragePlace;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Shelves and benches: what lies where, and moving it by scan. */
@Controller
@RequestMapping("/staff/places")
class PlacePages {

	private final Places places;

	private final CaseRows cases;

	PlacePages(Places places, CaseRows cases) {
		this.places = places;
		this.cases = cases;
	}

	@GetMapping
	String all(Actor actor, Model model) {
		model.addAttribute("adds", Places.mayAdd(actor));
		model.addAttribute("places", this.places.all());
		return "staff/places";
	}

	@PostMapping
	RedirectView add(@RequestParam(defaultValue = "") String name, Actor actor, RedirectAttributes flash) {
		StoragePlace place = this.places.add(name, actor);
		Way.done(flash, "staff.places.added", place.name());
		return Way.to("/staff/places/" + place.code());
	}

	@GetMapping("/{code:[A-Za-z]{3}[0-9]+}")
	String place(@PathVariable String code, Actor actor, Model model) {
		StoragePlace place = this.places.get(code);
		List<Placed> here = this.places.at(place);
		Map<String, Label> labels = this.cases.labels(here.stream().map((one) -> one.repair().number()).toList());
		model.addAttribute("place", place);
		model.addAttribute("here", here);
		model.addAttribute("labels", labels);
		model.addAttribute("moves", Places.mayMove(actor));
		return "staff/place";
	}

	/**
	 * Whatever is scanned before this shelf is put here; another shelf's code leads
	 * there, and what is nothing of ours is refused before the next scan.
	 */
	@PostMapping("/{code:[A-Za-z]{3}[0-9]+}/devices")
	RedirectView put(@PathVariable String code, @RequestParam(name = "code", defaultValue = "") String scanned,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		String clean = Scanner.clean(scanned);
		try {
			if (Places.isCode(clean)) {
				return Way.to("/staff/places/" + this.places.get(clean).code());
			}
			RepairId device = RepairId.of(clean);
			StoragePlace now = this.places.move(device, this.places.get(code).code(), actor);
			Way.done(flash, "staff.places.moved", device.number(), now.name());
			return Way.back(back, "/staff/places/" + code);
		}
		catch (NotFound ex) {
			throw new Refusal("staff.places.unknown", Scanner.shown(clean));
		}
	}

	/** The same from the page of a device, where the place is chosen. */
	@PostMapping("/move/{number}")
	RedirectView move(@PathVariable String number, @RequestParam(defaultValue = "") String place, Actor actor,
			RedirectAttributes flash) {
		RepairId device = RepairId.of(number);
		StoragePlace now = this.places.move(device, place, actor);
		Way.done(flash, "staff.places.moved", device.number(), now.name());
		return Way.to("/staff/cases/" + device.number());
	}

}
