package org.mendlane.staff;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Shot;
import org.mendlane.device.ShotName;
import org.mendlane.device.Shots;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Which pictures the photo stations ask for, as the lead sets it. */
@Controller
class ShotPages {

	private static final String PAGE = "/staff/shots";

	private final Shots shots;

	private final DeviceKinds kinds;

	ShotPages(Shots shots, DeviceKinds kinds) {
		this.shots = shots;
		this.kinds = kinds;
	}

	@GetMapping({ PAGE, PAGE + "/{kind}" })
	String lists(@PathVariable(required = false) @Nullable String kind, Actor actor, Locale locale, Model model) {
		actor.require(Role.LEAD);
		String chosen = (kind != null) ? kind : this.kinds.all().get(0).code();
		model.addAttribute("kind", chosen)
			.addAttribute("name", this.kinds.name(chosen, locale))
			.addAttribute("kinds", this.kinds.all())
			.addAttribute("lists", Shots.STATIONS.stream().map((station) -> list(chosen, station, locale)).toList());
		return "staff/shots";
	}

	@PostMapping(PAGE + "/{kind}/add")
	RedirectView add(@PathVariable String kind, @Valid Place place, Actor actor, RedirectAttributes flash) {
		this.shots.add(kind, place.station, place.shot, actor);
		Way.done(flash, "staff.shots.added", this.shots.get(place.shot).text(actor.language()));
		return Way.to(PAGE + "/" + kind);
	}

	@PostMapping(PAGE + "/{kind}/new")
	RedirectView addNew(@PathVariable String kind, @Valid Names names, @RequestParam(defaultValue = "") String list,
			Actor actor, RedirectAttributes flash) {
		this.shots.addNew(kind, list.isEmpty() ? Shots.STATIONS : List.of(list), names.name(), actor);
		Way.done(flash, "staff.shots.added", names.name().text(actor.language()));
		return Way.to(PAGE + "/" + kind);
	}

	@PostMapping(PAGE + "/{kind}/drop")
	RedirectView drop(@PathVariable String kind, @Valid Place place, Actor actor, RedirectAttributes flash) {
		this.shots.drop(kind, place.station, place.shot, actor);
		Way.done(flash, "staff.shots.dropped", this.shots.get(place.shot).text(actor.language()));
		return Way.to(PAGE + "/" + kind);
	}

	/** Leads back to the list, so that the same picture can go on. */
	@PostMapping(PAGE + "/{kind}/move")
	RedirectView move(@PathVariable String kind, @Valid Place place, @RequestParam boolean up, Actor actor) {
		this.shots.move(kind, place.station, place.shot, up, actor);
		return Way.to(PAGE + "/" + kind + "#" + place.station);
	}

	@GetMapping("/staff/shot/{code}")
	String one(@PathVariable String code, @RequestParam(required = false) @Nullable String back, Actor actor,
			Model model) {
		actor.require(Role.LEAD);
		model.addAttribute("shot", this.shots.get(code)).addAttribute("back", Way.orElse(back, PAGE));
		return "staff/shot";
	}

	@PostMapping("/staff/shot/{code}")
	RedirectView rename(@PathVariable String code, @RequestParam(required = false) @Nullable String back,
			@Valid Names names, Actor actor, RedirectAttributes flash) {
		this.shots.rename(code, names.name(), actor);
		Way.done(flash, "staff.shots.renamed", names.name().text(actor.language()));
		return Way.back(back, PAGE);
	}

	private Listed list(String kind, String station, Locale locale) {
		List<Shot> here = this.shots.of(kind, station);
		Comparator<Shot> byName = Comparator.comparing((shot) -> shot.text(locale), Collator.getInstance(locale));
		return new Listed(station, here,
				this.shots.all().stream().filter((shot) -> !here.contains(shot)).sorted(byName).toList());
	}

	/** What a station asks for, and what it might ask for besides. */
	record Listed(String station, List<Shot> shots, List<Shot> others) {
	}

	record Place(@NotBlank(message = "{staff.error.shot}") String station,
			@NotBlank(message = "{staff.error.shot}") String shot) {
	}

	record Names(@NotBlank(message = "{staff.error.shot-name}") String english,
			@NotBlank(message = "{staff.error.shot-name}") String polish,
			@NotBlank(message = "{staff.error.shot-name}") String slovenian) {

		ShotName name() {
			return new ShotName(this.english, this.polish, this.slovenian);
		}

	}

}
