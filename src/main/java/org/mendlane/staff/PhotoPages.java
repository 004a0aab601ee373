package org.mendlane.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.Documents;
import org.mendlane.document.Upload;
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

/** The photo stations at the entrance and at the exit. */
@Controller
@RequestMapping("/staff/{page:photos-intake|photos-dispatch}/{number}")
class PhotoPages {

	private static final String INTAKE = "photo-intake";

	private static final String DISPATCH = "photo-dispatch";

	private final Faces faces;

	private final Repairs repairs;

	private final Documents documents;

	PhotoPages(Faces faces, Repairs repairs, Documents documents) {
		this.faces = faces;
		this.repairs = repairs;
		this.documents = documents;
	}

	@GetMapping
	String station(@PathVariable String page, @PathVariable String number, Actor actor, Model model) {
		Face face = this.faces.of(number, actor);
		boolean leaving = kind(page).equals(DISPATCH);
		model.addAttribute("page", page);
		model.addAttribute("station", leaving ? "dispatch" : "reception");
		model.addAttribute("face", face);
		model.addAttribute("photos", this.documents.photos(face.number(), kind(page)));
		model.addAttribute("intake", leaving ? this.documents.photos(face.number(), INTAKE) : List.of());
		return "staff/photos";
	}

	@PostMapping
	RedirectView upload(@PathVariable String page, @PathVariable String number,
			@RequestParam(required = false) @Nullable List<MultipartFile> photos,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		actor.require(Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH);
		RepairId id = this.repairs.get(RepairId.of(number), actor).id();
		List<MultipartFile> chosen = (photos != null) ? photos.stream().filter((one) -> !one.isEmpty()).toList()
				: List.of();
		if (chosen.isEmpty()) {
			throw new Refusal("staff.photos.nothing");
		}
		this.documents.upload(chosen.stream().map((photo) -> upload(id, kind(page), photo, actor)).toList());
		Way.done(flash, "staff.photos.added", chosen.size());
		return Way.to(address(page, id, back));
	}

	@PostMapping("/done")
	RedirectView done(@PathVariable String page, @PathVariable String number,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		RepairId id = this.repairs.get(RepairId.of(number), actor).id();
		this.repairs.photographed(id, kind(page), actor);
		Way.done(flash, "staff.photos.finished", id.number());
		return Way.back(back, address(page, id, null));
	}

	private Upload upload(RepairId id, String kind, MultipartFile photo, Actor actor) {
		String given = photo.getOriginalFilename();
		try {
			return new Upload(id.number(), kind, (given != null) ? given : kind, photo.getInputStream(), actor.login(),
					null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String address(String page, RepairId id, @Nullable String back) {
		String ours = Way.local(back);
		String address = "/staff/" + page + "/" + id.number();
		return (ours != null) ? address + "?back=" + Encoded.of(ours) : address;
	}

	private static String kind(String page) {
		return page.equals("photos-intake") ? INTAKE : DISPATCH;
	}

}
