package org.mendlane.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.document.PhotoMark;
import org.mendlane.document.PhotoMarks;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One photo, on which damage is pointed out to the customer. */
@Controller
@RequestMapping("/staff/photos/{id:[0-9]{1,18}}")
class MarkPages {

	private final Faces faces;

	private final Documents documents;

	private final PhotoMarks marks;

	MarkPages(Faces faces, Documents documents, PhotoMarks marks) {
		this.faces = faces;
		this.documents = documents;
		this.marks = marks;
	}

	@GetMapping
	String photo(@PathVariable long id, @RequestParam(required = false) @Nullable String back, Actor actor,
			Model model) {
		Document photo = this.documents.get(new DocumentId(id));
		List<PhotoMark> here = this.marks.of(photo.caseNumber())
			.stream()
			.filter((mark) -> mark.photo().equals(photo.id()))
			.toList();
		model.addAttribute("face", this.faces.of(photo.caseNumber(), actor));
		model.addAttribute("photo", photo);
		model.addAttribute("marks", here);
		model.addAttribute("back", Way.orElse(back, "/staff/cases/" + photo.caseNumber()));
		return "staff/marks";
	}

	@PostMapping
	RedirectView point(@PathVariable long id, @RequestParam int left, @RequestParam int top, @RequestParam String words,
			Actor actor, RedirectAttributes flash) {
		allow(actor);
		this.marks.add(new PhotoMark(0, new DocumentId(id), left, top, words), actor.login());
		Way.done(flash, "staff.marks.added");
		return Way.to("/staff/photos/" + id);
	}

	@PostMapping("/marks/{mark}/remove")
	RedirectView remove(@PathVariable long id, @PathVariable long mark, Actor actor, RedirectAttributes flash) {
		allow(actor);
		this.marks.remove(new DocumentId(id), mark, actor.login());
		Way.done(flash, "staff.marks.removed");
		return Way.to("/staff/photos/" + id);
	}

	private static void allow(Actor actor) {
		actor.require(Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH);
	}

}
