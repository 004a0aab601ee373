package org.mendlane.staff;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.Customers;
import org.mendlane.device.DeviceKinds;
import org.mendlane.document.Documents;
import org.mendlane.repair.Arrival;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairState;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The parcel of an order, opened and compared with what was announced. */
@Controller
@RequestMapping("/staff/receive/{number}")
class ReceivePages {

	private static final Set<String> PROTOCOLS = Set.of("intake-protocol", "handed-in");

	private final RepairOrders orders;

	private final Customers customers;

	private final Documents documents;

	private final DeviceKinds kinds;

	private final OtherCases others;

	ReceivePages(RepairOrders orders, Customers customers, Documents documents, DeviceKinds kinds, OtherCases others) {
		this.orders = orders;
		this.customers = customers;
		this.documents = documents;
		this.kinds = kinds;
		this.others = others;
	}

	@GetMapping
	String parcel(@PathVariable String number, Actor actor, Model model) {
		actor.require(Role.RECEPTION, Role.DISPATCH);
		RepairOrder order = this.orders.get(RepairOrderId.of(number), actor);
		List<Repair> devices = this.orders.devices(order.id());
		model.addAttribute("order", order);
		model.addAttribute("customer", this.customers.get(order.customer()));
		model.addAttribute("awaited", devices.stream().filter((one) -> one.state() == RepairState.ANNOUNCED).toList());
		model.addAttribute("here", devices.stream().filter((one) -> one.receivedAt() != null).toList());
		model.addAttribute("protocols",
				this.documents.of(order.id().number())
					.stream()
					.filter((document) -> PROTOCOLS.contains(document.kind()))
					.toList());
		model.addAttribute("earlier", this.others.earlier(devices));
		model.addAttribute("kinds", this.kinds.all());
		return "staff/receive";
	}

	@PostMapping
	RedirectView receive(@PathVariable String number, @Valid Receipt form, Actor actor, RedirectAttributes flash) {
		Arrival arrival = form.arrival();
		RepairOrderId id = RepairOrderId.of(number);
		this.orders.get(id, actor);
		this.orders.receive(id, arrival, actor);
		Way.done(flash, "staff.receive.done", arrival.devices().size() + arrival.extra().size());
		String page = "/staff/receive/" + id.number();
		String back = Way.local(form.back());
		return Way.to((back != null && back.startsWith("/camunda")) ? back : page);
	}

}
