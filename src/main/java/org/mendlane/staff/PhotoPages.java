package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.Document;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The photo stations at the entrance, in the workshop and at the exit. */
@Controller
@RequestMapping("/staff/{page:photos-intake|photos-repair|photos-quality|photos-dispatch}/{number}")
class PhotoPages {

	private static final Map<String, String> STATIONS = Map.of("photos-intake", "reception", "photos-repair",
			"technician", "photos-quality", "quality", "photos-dispatch", "dispatch");

	private final Faces faces;

	private final Repairs repairs;

	private final PhotoBooth booth;

	PhotoPages(Faces faces, Repairs repairs, PhotoBooth booth) {
		this.faces = faces;
		this.repairs = repairs;
		this.booth = booth;
	}

	@GetMapping
	String station(@PathVariable String page, @PathVariable String number, Actor actor, Locale locale, Model model) {
		Face face = this.faces.of(number, actor);
		boolean leaving = kind(page).equals(PhotoBooth.DISPATCH);
		model.addAttribute("page", page);
		model.addAttribute("station", STATIONS.get(page));
		model.addAttribute("face", face);
		List<Document> here = leaving ? this.repairs.departurePhotos(face.repair().id())
				: this.booth.photos(face.repair(), kind(page));
		List<Document> arrival = kind(page).equals(PhotoBooth.INTAKE) ? List.of()
				: this.booth.photos(face.repair(), PhotoBooth.INTAKE);
		model.addAttribute("shots", this.booth.shots(face.repair(), kind(page), here, arrival, locale));
		model.addAttribute("awaited", this.booth.isAwaited(face.repair(), page));
		model.addAttribute("photos", here);
		model.addAttribute("intake", arrival);
		return "staff/photos";
	}

	@PostMapping
	RedirectView upload(@PathVariable String page, @PathVariable String number,
			@RequestParam(required = false) @Nullable List<MultipartFile> photos,
			@RequestParam(required = false) @Nullable String shot,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		actor.require(Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH);
		Repair device = this.repairs.get(RepairId.of(number), actor);
		List<MultipartFile> chosen = (photos != null) ? photos.stream().filter((one) -> !one.isEmpty()).toList()
				: List.of();
		if (chosen.isEmpty()) {
			throw new Refusal("staff.photos.nothing");
		}
		this.booth.take(device, kind(page), shot, chosen, actor);
		Way.done(flash, "staff.photos.added", chosen.size());
		return Way.to(address(page, device.id(), back));
	}

	/** Goes back, or on with the device that was scanned next. */
	@PostMapping("/done")
	RedirectView done(@PathVariable String page, @PathVariable String number,
			@RequestParam(required = false) @Nullable String back, @RequestParam(defaultValue = "") String next,
			Actor actor, RedirectAttributes flash) {
		RepairId id = this.repairs.get(RepairId.of(number), actor).id();
		this.repairs.photographed(id, kind(page), actor);
		Way.done(flash, "staff.photos.finished", id.number());
		return next.isBlank() ? Way.back(back, address(page, id, null))
				: Way.to("/staff/scan?station=" + page + "&code=" + Encoded.of(next));
	}

	private static String address(String page, RepairId id, @Nullable String back) {
		String ours = Way.local(back);
		String address = "/staff/" + page + "/" + id.number();
		return (ours != null) ? address + "?back=" + Encoded.of(ours) : address;
	}

	private static String kind(String page) {
		return page.replaceFirst("^photos", "photo");
	}

}
