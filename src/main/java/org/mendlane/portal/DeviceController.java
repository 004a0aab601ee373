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
import org.mendlane.logistics.Acceptances;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * One device: where it stands, what the shop has seen, and what was said about it.
 */
@Controller
@RequestMapping("/portal/devices/{number:SR[0-9]+D[0-9]+}")
class DeviceController {

	private final Repairs repairs;

	private final DeviceCard card;

	private final CustomerMessages messages;

	private final Acceptances acceptances;

	private final DeviceSide side;

	private final Texts texts;

	DeviceController(Repairs repairs, DeviceCard card, CustomerMessages messages, Acceptances acceptances,
			DeviceSide side, Texts texts) {
		this.repairs = repairs;
		this.card = card;
		this.messages = messages;
		this.acceptances = acceptances;
		this.side = side;
		this.texts = texts;
	}

	@GetMapping
	String device(Actor actor, @PathVariable String number, Model model, Locale locale) {
		Repair repair = this.repairs.get(new RepairId(number), actor);
		this.side.show(repair, actor, model);
		this.card.show(repair, actor, model, locale);
		return "portal/device";
	}

	@PostMapping("/messages")
	String message(Actor actor, @PathVariable String number, @RequestParam String text,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, Locale locale,
			RedirectAttributes redirect) {
		try {
			this.messages.post(new RepairId(number), text, (files != null) ? files : List.of(), actor);
			redirect.addFlashAttribute("done", "device.message-sent");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			redirect.addFlashAttribute("typed", text);
		}
		return "redirect:/portal/devices/" + number + "#messages";
	}

	@PostMapping("/delivered")
	String delivered(Actor actor, @PathVariable String number, RedirectAttributes redirect) {
		RepairId id = new RepairId(number);
		this.acceptances.accept(id, actor);
		redirect.addFlashAttribute("done", "device.delivery-confirmed");
		return "redirect:/portal/devices/" + number;
	}

}
