package org.mendlane.studio;

import java.util.Locale;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.Startable;
import org.mendlane.workflow.StartableProcess;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Processes that staff start by hand, because their diagram allows it.
 */
@Controller
class Starting {

	private final Startable startable;

	Starting(Startable startable) {
		this.startable = startable;
	}

	@GetMapping("/studio/start")
	String choose(Actor actor, Model model) {
		model.addAttribute("processes", this.startable.startable(actor));
		return "studio/start";
	}

	@PostMapping("/studio/start/{key}")
	String start(@PathVariable String key, @RequestParam(defaultValue = "") String caseNumber, Actor actor,
			RedirectAttributes page) {
		StartableProcess process = this.startable.startable(actor)
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("startable process " + key));
		String number = this.startable.start(process.key(), actor, about(caseNumber));
		page.addFlashAttribute("done", "studio.started");
		page.addFlashAttribute("doneArgs", new Object[] { process.name(), number });
		return "redirect:/studio/start";
	}

	/** Without a number of its own the process gets a new one. */
	private static Map<String, Object> about(String caseNumber) {
		String number = caseNumber.strip().toUpperCase(Locale.ROOT);
		if (!number.matches("[A-Z0-9-]{0,40}")) {
			throw new Refusal("studio.not-a-case-number");
		}
		return number.isEmpty() ? Map.of() : Map.of("caseNumber", number);
	}

}
