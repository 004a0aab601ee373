package org.mendlane.studio;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.text.Texts;
import org.mendlane.workflow.DefinitionInfo;
import org.mendlane.workflow.Definitions;
import org.mendlane.workflow.DeployResult;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Brings changed diagrams, tables and forms into force, after the checker has looked.
 */
@Controller
class Deploying {

	private static final long LIMIT = 2_000_000;

	private static final String HOME = "redirect:/studio";

	private final Definitions definitions;

	private final Remarks remarks;

	private final Names names;

	private final Texts texts;

	Deploying(Definitions definitions, Remarks remarks, Names names, Texts texts) {
		this.definitions = definitions;
		this.remarks = remarks;
		this.names = names;
		this.texts = texts;
	}

	@PostMapping("/studio/folder")
	String folder(Actor actor, Locale locale, RedirectAttributes page) {
		return tell(this.definitions.deployFolder(actor), locale, page);
	}

	@PostMapping("/studio/files")
	String file(@RequestParam MultipartFile file, @RequestParam(defaultValue = "deploy") String action, Actor actor,
			Locale locale, RedirectAttributes page) throws IOException {
		String name = bareName(file.getOriginalFilename());
		if (file.isEmpty() || !name.matches("[\\w.-]+\\.(bpmn|dmn|form)") || file.getSize() > LIMIT) {
			page.addFlashAttribute("refused", this.texts.get("studio.unfit-file", locale));
			return HOME;
		}
		if (action.equals("check")) {
			List<Remark> found = this.remarks.say(this.definitions.check(name, file.getBytes()), locale);
			page.addFlashAttribute("remarks", found);
			say(page, found.isEmpty() ? "studio.checked-clean" : "studio.checked", name);
			return HOME;
		}
		return tell(this.definitions.deployFile(name, file.getBytes(), actor), locale, page);
	}

	private String tell(DeployResult result, Locale locale, RedirectAttributes page) {
		page.addFlashAttribute("remarks", this.remarks.say(result.findings(), locale));
		List<String> deployed = result.deployed().stream().map((info) -> named(this.names.in(info, locale))).toList();
		if (result.refused()) {
			page.addFlashAttribute("refused", this.texts.get("studio.refused", locale));
		}
		else if (deployed.isEmpty()) {
			say(page, "studio.unchanged");
		}
		else {
			say(page, "studio.deployed", deployed.size(), String.join(", ", deployed));
		}
		return HOME;
	}

	private static void say(RedirectAttributes page, String key, Object... args) {
		page.addFlashAttribute("done", key);
		page.addFlashAttribute("doneArgs", args);
	}

	private static String named(DefinitionInfo info) {
		return info.name() + " (" + info.version() + ")";
	}

	private static String bareName(@Nullable String path) {
		String name = (path != null) ? path : "";
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

}
