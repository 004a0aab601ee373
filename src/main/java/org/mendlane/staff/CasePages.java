package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairState;
import org.mendlane.shared.NotFound;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything about one case: an order or a device. */
@Controller
@RequestMapping("/staff/cases/{number}")
class CasePages {

	private final Faces faces;

	private final RepairOrders orders;

	private final Customers customers;

	private final CaseViews views;

	private final DevicePages devices;

	private final CaseNotices notices;

	CasePages(Faces faces, RepairOrders orders, Customers customers, CaseViews views, DevicePages devices,
			CaseNotices notices) {
		this.faces = faces;
		this.orders = orders;
		this.customers = customers;
		this.views = views;
		this.devices = devices;
		this.notices = notices;
	}

	@GetMapping
	Object page(@PathVariable String number, Actor actor, Locale locale, Model model) {
		String tidy = OrderNumbers.normalise(number);
		if (OrderNumbers.isOrder(tidy)) {
			return order(new RepairOrderId(tidy), actor, locale, model);
		}
		if (OrderNumbers.isDevice(tidy)) {
			return device(tidy, actor, locale, model);
		}
		if (tidy.startsWith("C")) {
			return Way.to("/staff/customers/" + tidy);
		}
		return other(number, actor, locale, model);
	}

	/** A case of a process that the shop has drawn for itself. */
	private String other(String number, Actor actor, Locale locale, Model model) {
		CaseView view = this.views.of(List.of(number), null, actor, locale);
		if (view.diagram() == null) {
			throw new NotFound("case " + number);
		}
		model.addAttribute("number", number);
		model.addAttribute("view", view);
		return "staff/case-other";
	}

	@GetMapping("/diagram.bpmn")
	ResponseEntity<String> diagram(@PathVariable String number) {
		String tidy = OrderNumbers.normalise(number);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.body(this.views.drawing(tidy.startsWith("SR") ? tidy : number));
	}

	private String device(String number, Actor actor, Locale locale, Model model) {
		Face face = this.faces.of(number, actor);
		model.addAttribute("face", face);
		this.notices.show(face.repair().id(), actor, model);
		model.addAttribute("device", this.devices.of(face.repair(), this.views, actor, locale));
		model.addAttribute("view", this.views.of(List.of(number, face.order()), face.customer(), actor, locale));
		return "staff/case-device";
	}

	private String order(RepairOrderId id, Actor actor, Locale locale, Model model) {
		RepairOrder order = this.orders.get(id, actor);
		Customer customer = this.customers.get(order.customer());
		List<Repair> all = this.orders.devices(id);
		model.addAttribute("order", order);
		model.addAttribute("customer", customer);
		model.addAttribute("devices", all);
		this.notices.show(id, actor, model);
		boolean open = order.state() == OrderState.OPEN;
		model.addAttribute("cancellable",
				open && !order.visitAgreed() && all.stream().allMatch((one) -> one.receivedAt() == null));
		model.addAttribute("strikable",
				(open && !order.isOnSite() && actor.may(Role.RECEPTION, Role.CARE)) ? strikable(all) : Set.of());
		model.addAttribute("view", this.views.of(List.of(id.number()), customer, actor, locale));
		return "staff/case-order";
	}

	/** Devices that have not come, unless nothing else of the order comes or came. */
	private static Set<RepairId> strikable(List<Repair> all) {
		long others = all.stream().filter((one) -> one.state() != RepairState.DROPPED).count();
		return (others < 2) ? Set.of()
				: all.stream()
					.filter((one) -> one.state() == RepairState.ANNOUNCED)
					.map(Repair::id)
					.collect(Collectors.toSet());
	}

}
