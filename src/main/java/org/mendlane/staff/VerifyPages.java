package org.mendlane.staff;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.Customers;
import org.mendlane.repair.Parties;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairPath;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The path of each device of an order, and what was missing in it. */
@Controller
class VerifyPages {

	private final RepairOrders orders;

	private final Customers customers;

	private final CaseViews views;

	private final Parties parties;

	VerifyPages(RepairOrders orders, Customers customers, CaseViews views, Parties parties) {
		this.parties = parties;
		this.orders = orders;
		this.customers = customers;
		this.views = views;
	}

	@GetMapping("/staff/verify/{number}")
	String paths(@PathVariable String number, Actor actor, Model model) {
		actor.require(Role.CARE, Role.RECEPTION, Role.TECHNICIAN);
		RepairOrder order = order(number, actor, model);
		model.addAttribute("devices", this.orders.devices(order.id()));
		model.addAttribute("reported", this.views.reported(order.id().number()));
		model.addAttribute("paths", RepairPath.values());
		return "staff/verify";
	}

	@PostMapping("/staff/verify/{number}")
	RedirectView choose(@PathVariable String number, @Valid @ModelAttribute Paths form, Actor actor,
			RedirectAttributes flash) {
		RepairOrderId id = this.orders.get(RepairOrderId.of(number), actor).id();
		form.devices()
			.stream()
			.filter((line) -> RepairId.of(line.number()).order().equals(id))
			.forEach((line) -> this.orders.choosePath(RepairId.of(line.number()), line.path(), actor));
		Way.done(flash, "staff.verify.done");
		return Way.back(form.back(), "/staff/cases/" + id.number());
	}

	@GetMapping("/staff/missing/{number}")
	String missing(@PathVariable String number, Actor actor, Model model) {
		order(number, actor, model);
		return "staff/missing";
	}

	@PostMapping("/staff/missing/{number}")
	RedirectView answer(@PathVariable String number, @Valid Answer form, Actor actor, RedirectAttributes flash) {
		RepairOrderId id = RepairOrderId.of(number);
		this.orders.answerMissing(id, form.text(), actor);
		Way.done(flash, "staff.missing.done");
		return Way.back(form.back(), "/staff/cases/" + id.number());
	}

	private RepairOrder order(String number, Actor actor, Model model) {
		RepairOrder order = this.orders.get(RepairOrderId.of(number), actor);
		model.addAttribute("order", order);
		model.addAttribute("customer", this.customers.get(order.customer()));
		model.addAttribute("orderParties", this.parties.of(order.id()));
		return order;
	}

	record Paths(@Valid @NotEmpty(message = "{staff.error.path}") List<Line> devices, @Nullable String back) {
	}

	record Line(@NotBlank(message = "{staff.error.value}") String number,
			@NotNull(message = "{staff.error.path}") RepairPath path) {
	}

	record Answer(
			@NotBlank(message = "{staff.error.text}") @Size(max = 2000, message = "{staff.error.text}") String text,
			@Nullable String back) {
	}

}
