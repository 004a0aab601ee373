package org.mendlane.staff;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shop.Prices;
import org.mendlane.staff.Found.Place;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/** Where a person may go from everywhere; the database is asked about prices only. */
@Component
class Destinations {

	private final Texts texts;

	private final Prices prices;

	Destinations(Texts texts, Prices prices) {
		this.texts = texts;
		this.prices = prices;
	}

	/** Those whose name has all these words, all of them for no words. */
	List<Place> matching(String text, Actor actor, Locale locale) {
		List<String> words = List.of(plain(text.strip()).split("\\s+"));
		return of(actor, locale).stream()
			.filter((place) -> words.stream().allMatch((word) -> plain(place.name()).contains(word)))
			.toList();
	}

	private List<Place> of(Actor actor, Locale locale) {
		List<Place> places = new ArrayList<>();
		places.add(place("/staff?queue=mine", "check-round", "staff.queue.mine", "h", locale));
		for (Role role : Stations.roles(actor)) {
			places.add(place(Stations.href(role), Stations.icon(role), "staff.queue." + role.group(),
					Stations.letter(role), locale));
		}
		if (actor.may(Role.TECHNICIAN)) {
			places.add(place("/staff/bench", "wrench", "staff.bench.title", "b", locale));
		}
		places.add(place("/staff/cases", "device", "shell.cases", "a", locale));
		if (actor.may(Role.RECEPTION, Role.CARE)) {
			places.add(place("/staff/orders/new", "phone", "staff.order.title", null, locale));
		}
		if (actor.may(Role.CARE)) {
			places.add(place("/staff/radar", "clock", "staff.radar.title", "m", locale));
		}
		places.addAll(things(actor, locale));
		places.addAll(house(actor, locale));
		places.add(place("/staff/keys", "help", "staff.keys.title", null, locale));
		return places;
	}

	/** What is the shop's own, and how it works. */
	private List<Place> house(Actor actor, Locale locale) {
		List<Place> places = new ArrayList<>();
		if (this.prices.shownTo(actor)) {
			places.add(place("/staff/outbox", "mail", "shell.outbox", "o", locale));
		}
		places.add(place("/staff/announcements", "megaphone", "shell.announcements", "n", locale));
		places.add(new Place("/camunda/app/tasklist/default/", "check-round", "Tasklist", "k"));
		if (actor.may(Role.ADMIN)) {
			places.add(place("/staff/shop", "home", "shell.shop", "s", locale));
		}
		if (actor.may(Role.ANALYST)) {
			places.add(place("/studio", "diagram", "shell.studio", "d", locale));
		}
		return places;
	}

	/** What the shop keeps for its work. */
	private List<Place> things(Actor actor, Locale locale) {
		List<Place> things = new ArrayList<>();
		things.add(place("/staff/customers", "person", "staff.customers.title", "u", locale));
		things.add(place("/staff/places", "pin", "staff.places.title", "f", locale));
		things.add(place("/staff/instructions", "edit", "staff.instructions.title", null, locale));
		things.add(place("/staff/loaners", "swap", "staff.loaners.title", "e", locale));
		if (actor.may(Role.CARE)) {
			things.add(place("/staff/ratings", "star", "staff.ratings.title", null, locale));
		}
		if (actor.may(Role.TECHNICIAN, Role.CARE)) {
			things.add(place("/staff/quote-templates", "quote", "staff.template.title", null, locale));
		}
		if (actor.may(Role.LEAD)) {
			things.add(place("/staff/texts", "message", "staff.texts.title", "x", locale));
			things.add(place("/staff/shots", "camera", "staff.shots.title", "i", locale));
		}
		if (actor.may(Role.ADMIN)) {
			things.add(place("/staff/wording", "edit", "staff.wording.title", null, locale));
		}
		return things;
	}

	private Place place(String href, String icon, String key, @Nullable String letter, Locale locale) {
		return new Place(href, icon, this.texts.get(key, locale), letter);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('ł', 'l');
	}

}
