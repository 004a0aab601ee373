package org.mendlane.portal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.mendlane.account.Actor;

/**
 * All devices of the customer, searched and filtered by the address.
 */
@Controller
class DeviceListController {

	private static final int PAGE = 25;

	private static final List<String> STAGES = List.of("submitted", "planning", "visit", "shipping", "received",
			"diagnosis", "quote", "repair", "quality", "dispatch", "delivery", "acceptance", "collection", "done");

	private final DeviceList devices;

	private final CompanyPeople people;

	private final DeviceSheet sheet;

	DeviceListController(DeviceList devices, CompanyPeople people, DeviceSheet sheet) {
		this.sheet = sheet;
		this.devices = devices;
		this.people = people;
	}

	@GetMapping("/portal/devices")
	String list(Actor actor, @ModelAttribute("filter") DeviceFilter filter, Model model) {
		List<DeviceRow> found = this.devices.find(filter, actor, PAGE + 1);
		boolean more = found.size() > PAGE;
		List<DeviceRow> rows = more ? found.subList(0, PAGE) : found;
		model.addAttribute("rows", rows);
		model.addAttribute("older", more ? filter.after(rows.get(PAGE - 1)) : null);
		model.addAttribute("stages", STAGES);
		model.addAttribute("people", this.people.seenBy(actor));
		return "portal/devices";
	}

	@GetMapping("/portal/devices/list.xlsx")
	void sheet(Actor actor, DeviceFilter filter, Locale locale, HttpServletResponse response) throws IOException {
		Map<String, String> names = this.people.seenBy(actor)
			.stream()
			.collect(Collectors.toMap(Actor::login, Actor::name));
		this.sheet.send(filter, actor, names, locale, response);
	}

}
