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
import org.mendlane.shared.Merge;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;
import org.mendlane.text.Languages;
import org.mendlane.text.MergeWords;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

	private final MergeWords words;

	ShopPages(Shop shop, PriceList prices, MergeWords words) {
		this.words = words;
		this.shop = shop;
		this.prices = prices;
	}

	@GetMapping
	String form(Actor actor, Locale locale, Model model) {
		actor.require(Role.ADMIN);
		ShopForm form = ShopForm.of(this.shop.data(), locale);
		return page(form, Merge.values(form), locale, model);
	}

	@PostMapping
	Object change(@Valid ShopForm form, @RequestParam MultiValueMap<String, String> sent, Actor actor, Locale locale,
			Model model, RedirectAttributes flash) {
		actor.require(Role.ADMIN);
		ShopData before = this.shop.data();
		String wanted = form.currency();
		ShopForm now = ShopForm.of(before, locale);
		Merge<ShopForm> merge = Merge.of(form.in((wanted != null && !priced()) ? wanted : before.currency()), now,
				sent);
		if (!merge.clashes().isEmpty()) {
			model.addAttribute("clashes", this.words.clashes(merge, ShopForm.LABELS, locale, before.currency()));
			return page(merge.form(), Merge.values(now), locale, model);
		}
		this.shop.change(before, merge.form().data(), actor);
		Way.done(flash, merge.taken().isEmpty() ? "staff.shop.done" : "form.merged",
				this.words.taken(merge, ShopForm.LABELS, locale, before.currency()));
		return Way.to(PAGE);
	}

	private String page(ShopForm form, Map<String, String> began, Locale locale, Model model) {
		String currency = this.shop.data().currency();
		model.addAttribute("form", form);
		model.addAttribute("began", began);
		model.addAttribute("currency", currency);
		model.addAttribute("priced", priced());
		model.addAttribute("currencies", currencies(currency, locale));
		model.addAttribute("countries", PhoneOrderPages.COUNTRIES);
		model.addAttribute("languages", Languages.ALL);
		return "staff/shop";
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
