package org.mendlane.portal;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.logistics.ReturnMethod;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * How the devices of an order come back, chosen on its page or on a device's.
 */
@Controller
class ReturnMethodController {

	private final ReturnMethods returns;

	private final Texts texts;

	ReturnMethodController(ReturnMethods returns, Texts texts) {
		this.returns = returns;
		this.texts = texts;
	}

	@PostMapping("/portal/orders/{number:SR[0-9]+}/return-method")
	String ofOrder(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "false") boolean collects,
			Locale locale, RedirectAttributes redirect) {
		choose(new RepairOrderId(number), collects, actor, locale, redirect);
		return "redirect:/portal/orders/" + number;
	}

	@PostMapping("/portal/devices/{number:SR[0-9]+D[0-9]+}/return-method")
	String ofDevice(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "false") boolean collects,
			Locale locale, RedirectAttributes redirect) {
		choose(new RepairId(number).order(), collects, actor, locale, redirect);
		return "redirect:/portal/devices/" + number;
	}

	private void choose(RepairOrderId order, boolean collects, Actor actor, Locale locale,
			RedirectAttributes redirect) {
		try {
			this.returns.choose(order, ReturnMethod.of(collects), actor);
			redirect.addFlashAttribute("done", collects ? "return.collection.done" : "return.parcel.done");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
		}
	}

}
