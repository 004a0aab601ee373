package org.mendlane.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.mendlane.account.Actor;
import org.mendlane.shop.Announcements;

/**
 * The customer's first page: what waits for him, what is running, what the shop has to
 * say.
 */
@Controller
class WelcomeController {

	private static final int WAITING = 40;

	private static final int RUNNING = 8;

	private final DeviceList devices;

	private final Announcements announcements;

	private final Guardians guardians;

	WelcomeController(DeviceList devices, Announcements announcements, Guardians guardians) {
		this.devices = devices;
		this.announcements = announcements;
		this.guardians = guardians;
	}

	@GetMapping("/portal")
	String welcome(Actor actor, Model model) {
		model.addAttribute("waiting", actor.onlyReads() ? List.of() : waiting(actor));
		model.addAttribute("running", this.devices.find(DeviceFilter.OPEN, actor, RUNNING));
		model.addAttribute("announcements", this.announcements.current());
		model.addAttribute("guardian", this.guardians.of(actor).orElse(null));
		return "portal/welcome";
	}

	/**
	 * One entry per thing to do: an order is shipped or answered once for all its
	 * devices.
	 */
	private List<DeviceRow> waiting(Actor actor) {
		Map<String, DeviceRow> all = new LinkedHashMap<>();
		for (DeviceRow row : this.devices.waiting(actor, WAITING)) {
			switch (row.todo()) {
				case DECIDE, REPLY, CONFIRM, ACCEPT, RETURN, COLLECT -> all.put(row.number(), row);
				case ANSWER, SHIP, VISITED -> all.putIfAbsent(row.order(), row);
				case NOTHING -> {
				}
			}
		}
		return List.copyOf(all.values());
	}

}
