package org.mendlane.portal;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Sites;
import org.mendlane.device.DeviceKinds;
import org.mendlane.logistics.ServiceWays;

/**
 * Gathers what the pages of a report show: the form with its choices, and the answers to
 * be checked.
 */
@Component
class ReportPages {

	private final DeviceKinds kinds;

	private final AddressChoice addresses;

	private final Customers customers;

	private final Sites sites;

	private final ReportPhotos photos;

	private final ServiceWays ways;

	ReportPages(DeviceKinds kinds, AddressChoice addresses, Customers customers, Sites sites, ReportPhotos photos,
			ServiceWays ways) {
		this.kinds = kinds;
		this.addresses = addresses;
		this.customers = customers;
		this.sites = sites;
		this.photos = photos;
		this.ways = ways;
	}

	String form(OrderForm form, Actor actor, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("kinds", this.kinds.all());
		model.addAttribute("addresses", this.addresses.of(actor));
		model.addAttribute("contacts", this.sites.contacts(this.customers.own(actor).id()));
		model.addAttribute("photos", this.photos.of(form, actor));
		model.addAttribute("mostPhotos", ReportPhotos.MOST);
		model.addAttribute("ways", this.ways.offered());
		return "portal/new-order";
	}

	String answers(OrderForm form, Actor actor, Locale locale, Model model) {
		form(form, actor, model);
		model.addAttribute("kind", this.kinds.name(Text.of(form.kind()), locale));
		model.addAttribute("bought", form.bought());
		model.addAttribute("contact",
				this.sites.contact(this.customers.own(actor).id(), form.contactId())
					.map((contact) -> contact.label())
					.orElse(null));
		model.addAttribute("address", this.addresses.chosen(form, Text.of(form.addressId()), actor));
		return "portal/check-order";
	}

}
