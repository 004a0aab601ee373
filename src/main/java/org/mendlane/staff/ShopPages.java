package org.mendlane.staff;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.validation.Valid;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.catalog.PriceList;
import org.mendlane.shop.Shop;
import org.mendlane.text.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The shop's own data and settings. */
@Controller
@RequestMapping("/staff/shop")
class ShopPages {

	private static final String PAGE = "/staff/shop";

	private static final List<String> CURRENCIES = List.of("PLN", "EUR", "CZK", "HUF", "CHF", "GBP", "USD");

	private final Shop shop;

	private final PriceList prices;

	ShopPages(Shop shop, PriceList prices) {
		this.shop = shop;
		this.prices = prices;
	}

	@GetMapping
	String form(Actor actor, Locale locale, Model model) {
		actor.require(Role.ADMIN);
		model.addAttribute("data", this.shop.data());
		model.addAttribute("priced", priced());
		model.addAttribute("currencies", currencies(this.shop.data().currency(), locale));
		model.addAttribute("countries", PhoneOrderPages.COUNTRIES);
		model.addAttribute("languages", Languages.ALL);
		return "staff/shop";
	}

	@PostMapping
	RedirectView change(@Valid ShopForm form, Actor actor, RedirectAttributes flash) {
		String present = this.shop.data().currency();
		String wanted = form.currency();
		this.shop.change(form.data((wanted != null && !priced()) ? wanted : present), actor);
		Way.done(flash, "staff.shop.done");
		return Way.to(PAGE);
	}

	/** Prices have their currency, so it stays once there are some. */
	private boolean priced() {
		return this.prices.current() > 0;
	}

	private static Map<String, String> currencies(String present, Locale locale) {
		Map<String, String> names = new TreeMap<>(Map.of(present, name(present, locale)));
		CURRENCIES.forEach((code) -> names.put(code, name(code, locale)));
		return names;
	}

	private static String name(String code, Locale locale) {
		return Currency.getInstance(code).getDisplayName(locale) + " (" + code + ")";
	}

}
