package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.logistics.Direction;
import org.mendlane.logistics.Handovers;
import org.mendlane.quote.Dues;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The page that is turned to the customer at the counter, in his language and without
 * anything that is not for him.
 */
@Controller
class SignPages {

	private final Handovers handovers;

	private final RepairOrders orders;

	private final Customers customers;

	private final ThymeleafViewResolver views;

	private final Verdicts verdicts;

	private final Quotes quotes;

	SignPages(Handovers handovers, RepairOrders orders, Customers customers, ThymeleafViewResolver views,
			Verdicts verdicts, Quotes quotes) {
		this.quotes = quotes;
		this.verdicts = verdicts;
		this.handovers = handovers;
		this.orders = orders;
		this.customers = customers;
		this.views = views;
	}

	/** What is refused is said on the page that the customer has before him. */
	@ModelAttribute
	void speak(@PathVariable String number, Actor actor, HttpMethod method) {
		if (HttpMethod.POST.equals(method)) {
			RepairOrder order = this.orders.get(RepairId.of(number).order(), actor);
			LocaleContextHolder.setLocale(this.customers.get(order.customer()).language());
		}
	}

	@GetMapping("/staff/handed-in/{number}")
	@Nullable View in(@PathVariable String number, Actor actor, Model model) throws Exception {
		return page(number, Direction.IN, actor, model);
	}

	@GetMapping("/staff/handed-out/{number}")
	@Nullable View out(@PathVariable String number, Actor actor, Model model) throws Exception {
		return page(number, Direction.OUT, actor, model);
	}

	@PostMapping("/staff/handed-in/{number}")
	RedirectView signIn(@PathVariable String number, @RequestParam(defaultValue = "") List<String> device,
			@Valid Signed form, Actor actor, RedirectAttributes flash) {
		RepairOrderId order = order(number, actor);
		this.handovers.takeIn(devices(device, order), form.signature(), actor);
		Way.done(flash, "staff.sign.done", order.number());
		return Way.to("/staff/receive/" + order.number());
	}

	@PostMapping("/staff/handed-out/{number}")
	RedirectView signOut(@PathVariable String number, @RequestParam(defaultValue = "") List<String> device,
			@Valid Signed form, Collects collects, Actor actor, RedirectAttributes flash) {
		RepairOrderId order = order(number, actor);
		this.handovers.handOut(devices(device, order), collects.collector(), form.signature(), actor);
		Way.done(flash, "staff.sign.done", order.number());
		return Way.to("/staff/cases/" + order.number());
	}

	@PostMapping("/staff/handed-out/{number}/wrong")
	RedirectView wrong(@PathVariable String number, @RequestParam(defaultValue = "") String device,
			@RequestParam(defaultValue = "") String reason, Actor actor, RedirectAttributes flash) {
		RepairId rejected = RepairId.of(device);
		this.verdicts.rejectAtCounter(rejected, reason, actor);
		Way.done(flash, "staff.sign.wrong.done", rejected.number());
		return Way.to("/staff/cases/" + rejected.number());
	}

	private @Nullable View page(String number, Direction direction, Actor actor, Model model) throws Exception {
		RepairOrder order = this.orders.get(RepairId.of(number).order(), actor);
		Customer customer = this.customers.get(order.customer());
		List<Repair> devices = this.handovers.unsigned(order.id(), direction, actor);
		model.addAttribute("order", order)
			.addAttribute("customer", customer)
			.addAttribute("way", (direction == Direction.IN) ? "in" : "out")
			.addAttribute("devices", devices)
			.addAttribute("dues", (direction == Direction.OUT) ? Dues.of(devices, this.quotes) : null)
			.addAttribute("rejectable", (direction == Direction.OUT) ? this.verdicts.rejectable(devices) : List.of());
		Locale language = customer.language();
		return this.views.resolveViewName("staff/sign", language);
	}

	private RepairOrderId order(String number, Actor actor) {
		return this.orders.get(RepairId.of(number).order(), actor).id();
	}

	private static List<RepairId> devices(List<String> chosen, RepairOrderId order) {
		return chosen.stream().map(RepairId::of).filter((device) -> device.order().equals(order)).toList();
	}

}
