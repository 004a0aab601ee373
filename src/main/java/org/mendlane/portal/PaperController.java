package org.mendlane.portal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.QuotePrint;
import org.mendlane.document.RepairFormPrint;
import org.mendlane.shared.NotFound;

/**
 * All papers of the customer, searched and filtered by the address.
 */
@Controller
class PaperController {

	private static final int PAGE = 25;

	/** So many of them are packed at once. */
	private static final int PACKED = 200;

	private static final List<String> KINDS = List.of(QuotePrint.KIND, RepairFormPrint.KIND, "slip", "intake-protocol",
			"handed-in", "handed-out", "visit-report");

	private final PaperList papers;

	private final CompanyPeople people;

	private final FileArchive archive;

	private final Formats formats;

	PaperController(PaperList papers, CompanyPeople people, FileArchive archive, Formats formats) {
		this.papers = papers;
		this.people = people;
		this.archive = archive;
		this.formats = formats;
	}

	@GetMapping("/portal/documents")
	String list(Actor actor, @ModelAttribute("filter") PaperFilter filter, Model model) {
		List<Paper> found = this.papers.find(filter, actor, PAGE + 1);
		boolean more = found.size() > PAGE;
		List<Paper> rows = more ? found.subList(0, PAGE) : found;
		model.addAttribute("rows", rows);
		model.addAttribute("older", more ? filter.after(rows.get(PAGE - 1)) : null);
		model.addAttribute("count", this.papers.count(filter, actor));
		model.addAttribute("packed", PACKED);
		model.addAttribute("kinds", KINDS);
		model.addAttribute("people", this.people.seenBy(actor));
		return "portal/documents";
	}

	/** The newest of them in one file. */
	@GetMapping("/portal/documents/papers.zip")
	void archive(Actor actor, PaperFilter filter, Locale locale, HttpServletResponse response) throws IOException {
		Map<Document, String> files = new LinkedHashMap<>();
		Format words = this.formats.in(locale);
		for (Paper paper : this.papers.find(filter.all(), actor, PACKED)) {
			files.put(paper.document(), words.documentName(paper.document()) + " " + paper.document().caseNumber());
		}
		if (files.isEmpty()) {
			throw new NotFound("papers");
		}
		this.archive.send("mendlane-papers.zip", files, locale, response);
	}

}
