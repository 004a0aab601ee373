package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.repair.OrderNumbers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads whoever was named in a note to it (the way still stands after a log-in), and lets
 * its author take it back.
 */
@Controller
class NotePages {

	private final Conversations conversations;

	NotePages(Conversations conversations) {
		this.conversations = conversations;
	}

	@GetMapping("/staff/notes/{id}")
	RedirectView note(@PathVariable long id, Actor actor) {
		return Way.to("/staff/cases/" + this.conversations.caseOf(id, actor) + "#entry-" + id);
	}

	@PostMapping("/staff/cases/{number}/note/{id:[0-9]{1,18}}/undo")
	RedirectView takeBack(@PathVariable String number, @PathVariable long id, Actor actor, RedirectAttributes flash) {
		String tidy = OrderNumbers.normalise(number);
		this.conversations.takeBack(tidy, id, actor);
		Way.done(flash, "staff.note.gone");
		return Way.to("/staff/cases/" + tidy);
	}

}
