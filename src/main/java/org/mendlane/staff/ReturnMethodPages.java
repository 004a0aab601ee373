package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.logistics.ReturnMethod;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** How the devices of an order go home, as their customer has said to staff. */
@Controller
class ReturnMethodPages {

	private final ReturnMethods returns;

	ReturnMethodPages(ReturnMethods returns) {
		this.returns = returns;
	}

	/** On the page of the order, or of one of its devices. */
	@PostMapping("/staff/cases/{number}/return-method")
	RedirectView choose(@PathVariable String number, @RequestParam(defaultValue = "false") boolean collects,
			Actor actor, RedirectAttributes flash) {
		RepairOrderId order = OrderNumbers.isDevice(number) ? new RepairId(number).order() : new RepairOrderId(number);
		this.returns.choose(order, ReturnMethod.of(collects), actor);
		Way.done(flash, "staff.return-method.done", order.number());
		return Way.to("/staff/cases/" + number);
	}

}
