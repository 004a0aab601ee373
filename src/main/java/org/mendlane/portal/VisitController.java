package org.mendlane.portal;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.mendlane.visit.VisitAnswers;

/**
 * A technician was at the customer's, who says from home what he thinks of the work.
 */
@Controller
@RequestMapping("/portal/orders/{number:SR[0-9]+}/visit")
class VisitController {

	private final VisitAnswers answers;

	private final RepairOrders orders;

	private final Texts texts;

	VisitController(VisitAnswers answers, RepairOrders orders, Texts texts) {
		this.answers = answers;
		this.orders = orders;
		this.texts = texts;
	}

	@GetMapping
	String ask(Actor actor, @PathVariable String number, Locale locale, Model model) {
		RepairOrder order = this.orders.get(new RepairOrderId(number), actor);
		model.addAttribute("order", order);
		model.addAttribute("protocol", this.answers.unanswered(order.id(), actor, locale).orElse(null));
		model.addAttribute("mayEdit", actor.mayEdit(order.submittedBy()));
		return "portal/visit";
	}

	@PostMapping("/accept")
	String accept(Actor actor, @PathVariable String number, Locale locale, RedirectAttributes redirect) {
		return answer(number, "order.visit-accepted", locale, redirect,
				() -> this.answers.accept(new RepairOrderId(number), actor));
	}

	@PostMapping("/reject")
	String reject(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String reason,
			Locale locale, RedirectAttributes redirect) {
		redirect.addFlashAttribute("typed", reason);
		return answer(number, "reject.sent", locale, redirect,
				() -> this.answers.reject(new RepairOrderId(number), reason, actor));
	}

	private String answer(String number, String done, Locale locale, RedirectAttributes redirect, Runnable answer) {
		String page = "redirect:/portal/orders/" + number;
		try {
			answer.run();
			redirect.addFlashAttribute("done", done);
			return page;
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			return page + "/visit";
		}
	}

}
