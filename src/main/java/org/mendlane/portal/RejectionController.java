package org.mendlane.portal;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * The customer has his device back and says what is wrong with it.
 */
@Controller
@RequestMapping("/portal/devices/{number:SR[0-9]+D[0-9]+}/rejection")
class RejectionController {

	private final DeviceList devices;

	private final RejectedWork rejected;

	private final CaseProgress progress;

	private final Texts texts;

	RejectionController(DeviceList devices, RejectedWork rejected, CaseProgress progress, Texts texts) {
		this.devices = devices;
		this.rejected = rejected;
		this.progress = progress;
		this.texts = texts;
	}

	@GetMapping
	String ask(Actor actor, @PathVariable String number, Model model) {
		DeviceRow row = this.devices.row(number, actor).orElseThrow(() -> new NotFound("device " + number));
		model.addAttribute("row", row);
		model.addAttribute("open", this.progress.mayReject(row));
		return "portal/rejection";
	}

	@PostMapping
	String reject(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String reason,
			@RequestParam(required = false) @Nullable List<MultipartFile> photos, Locale locale,
			RedirectAttributes redirect) {
		String page = "redirect:/portal/devices/" + number;
		try {
			this.rejected.reject(new RepairId(number), reason, (photos != null) ? photos : List.of(), actor);
			redirect.addFlashAttribute("done", "reject.sent");
			return page;
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			redirect.addFlashAttribute("typed", reason);
			return page + "/rejection";
		}
	}

}
