package org.mendlane.staff;

import java.util.Locale;
import java.util.Set;

import jakarta.validation.Valid;
import org.mendlane.account.Actor;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.CourierHandovers;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A courier signs for all the parcels he takes. */
@Controller
class CourierPages {

	private final CourierHandovers handovers;

	CourierPages(CourierHandovers handovers) {
		this.handovers = handovers;
	}

	@GetMapping("/staff/courier/{code}")
	String page(@PathVariable String code, Model model) {
		Carrier carrier = Carrier.of(code);
		model.addAttribute("carrier", carrier);
		model.addAttribute("parcels", this.handovers.waiting(carrier));
		return "staff/courier";
	}

	@PostMapping("/staff/courier/{code}")
	RedirectView sign(@PathVariable String code, @RequestParam(defaultValue = "") Set<String> parcel,
			@Valid Signed form, Actor actor, RedirectAttributes flash) {
		Carrier carrier = Carrier.of(code);
		this.handovers.sign(carrier, parcel, form.signature(), actor);
		Way.done(flash, "staff.courier.done", carrier.label(), parcel.size());
		return Way.to("/staff/pickup");
	}

	@GetMapping("/staff/courier/signed/{id:[0-9]{1,18}}.pdf")
	ResponseEntity<byte[]> signed(@PathVariable long id, Actor actor, Locale locale) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(this.handovers.print(id, actor, locale));
	}

}
