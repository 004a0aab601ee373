package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.catalog.ItemKind;
import org.mendlane.catalog.PriceItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Spare parts that went into a device, noted by scan. */
@Controller
@RequestMapping("/staff/parts/{number}")
class PartPages {

	private static final int MOST_ITEMS = 40;

	private final Faces faces;

	private final Repairs repairs;

	private final PriceList prices;

	PartPages(Faces faces, Repairs repairs, PriceList prices) {
		this.faces = faces;
		this.repairs = repairs;
		this.prices = prices;
	}

	@GetMapping
	String parts(@PathVariable String number, @RequestParam(defaultValue = "") String q, Actor actor, Locale locale,
			Model model) {
		Face face = this.faces.of(number, actor);
		List<PriceItem> items = this.prices.find(q, face.repair().kind(), locale, MOST_ITEMS);
		model.addAttribute("face", face);
		model.addAttribute("parts", this.repairs.parts(face.repair().id()));
		model.addAttribute("q", q);
		model.addAttribute("items", items.stream().filter((item) -> item.kind() == ItemKind.PART).toList());
		return "staff/parts-used";
	}

	@PostMapping
	RedirectView add(@PathVariable String number, @Valid Part form, Actor actor, Locale locale,
			RedirectAttributes flash) {
		String code = Scanner.clean(form.code());
		this.repairs.addPart(RepairId.of(number), code, form.quantity(), actor);
		Way.done(flash, "staff.parts.added", this.prices.item(code, locale).map(PriceItem::name).orElse(code));
		return page(number, form.back());
	}

	@PostMapping("/{part}/remove")
	RedirectView remove(@PathVariable String number, @PathVariable long part,
			@RequestParam(required = false) @Nullable String back, Actor actor, RedirectAttributes flash) {
		this.repairs.removePart(RepairId.of(number), part, actor);
		Way.done(flash, "staff.parts.removed");
		return page(number, back);
	}

	private static RedirectView page(String number, @Nullable String back) {
		return Way.to("/staff/parts/" + RepairId.of(number).number() + Way.query("back", back));
	}

	record Part(@NotBlank(message = "{staff.error.code}") String code, @Min(value = 1,
			message = "{staff.error.quantity}") @Max(value = 999, message = "{staff.error.quantity}") int quantity,
			@Nullable String back) {
	}

}
