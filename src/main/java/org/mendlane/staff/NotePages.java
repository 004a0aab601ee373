package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** Leads whoever was named in a note to it; the way still stands after a log-in. */
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

}
