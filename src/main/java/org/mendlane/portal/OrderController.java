package org.mendlane.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * One order: its devices, its slip, and what can still be changed about it.
 */
@Controller
@RequestMapping("/portal/orders/{number:SR[0-9]+}")
class OrderController {

	private static final int DEVICES = 100;

	private final RepairOrders orders;

	private final DeviceList devices;

	private final Documents documents;

	private final CaseProgress progress;

	private final OrderSide side;

	private final Texts texts;

	OrderController(RepairOrders orders, DeviceList devices, Documents documents, CaseProgress progress, OrderSide side,
			Texts texts) {
		this.orders = orders;
		this.devices = devices;
		this.documents = documents;
		this.progress = progress;
		this.side = side;
		this.texts = texts;
	}

	@GetMapping
	String order(Actor actor, @PathVariable String number, @RequestParam Map<String, String> asked, Model model) {
		RepairOrder order = this.orders.get(new RepairOrderId(number), actor);
		this.side.show(order, actor, model);
		List<DeviceRow> rows = this.devices.ofOrder(number, actor, DEVICES);
		model.addAttribute("order", order);
		model.addAttribute("rows", rows);
		model.addAttribute("mayEdit", actor.mayEdit(order.submittedBy()));
		model.addAttribute("announced", rows.stream().anyMatch((row) -> row.todo() == Todo.SHIP || row.asked()));
		this.progress.show(number, model);
		this.progress.showReminder(number, model);
		model.addAttribute("documents", documents(number));
		model.addAttribute("submitted", asked.containsKey("submitted"));
		return "portal/order";
	}

	/** The slip is made by a job; this part is asked for until it is there. */
	@GetMapping("/documents")
	String documents(Actor actor, @PathVariable String number, Model model) {
		model.addAttribute("order", this.orders.get(new RepairOrderId(number), actor));
		model.addAttribute("documents", documents(number));
		return "portal/order-parts :: slip";
	}

	/** The case is started by a job, too; until then this part is asked for. */
	@GetMapping("/stages")
	String stages(Actor actor, @PathVariable String number, Model model) {
		model.addAttribute("order", this.orders.get(new RepairOrderId(number), actor));
		this.progress.show(number, model);
		return "portal/order-parts :: stages";
	}

	@PostMapping("/cancel")
	String cancel(Actor actor, @PathVariable String number, @RequestParam String reason, Locale locale,
			RedirectAttributes redirect) {
		try {
			this.orders.cancel(new RepairOrderId(number), Text.of(reason), actor);
			redirect.addFlashAttribute("done", "order.cancelled");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
		}
		return "redirect:/portal/orders/" + number;
	}

	@PostMapping("/answer")
	String answer(Actor actor, @PathVariable String number, @RequestParam String text, Locale locale,
			RedirectAttributes redirect) {
		try {
			this.orders.answerMissing(new RepairOrderId(number), Text.of(text), actor);
			redirect.addFlashAttribute("done", "order.answered");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			redirect.addFlashAttribute("typed", text);
		}
		return "redirect:/portal/orders/" + number;
	}

	private List<Document> documents(String number) {
		return this.documents.of(number).stream().filter(Document::isPaper).toList();
	}

}
