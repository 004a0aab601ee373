package org.mendlane.logistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mendlane.document.Pdf;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/**
 * The protocol that a courier signs.
 */
@Component
class CourierPaper {

	private final Shop shop;

	private final Texts texts;

	private final Pdf pdf;

	CourierPaper(Shop shop, Texts texts, Pdf pdf) {
		this.shop = shop;
		this.texts = texts;
		this.pdf = pdf;
	}

	byte[] print(CourierHandover handover, Locale locale) {
		ShopData from = shop.data();
		List<String> letterhead = from.letterhead(from.address().country(), locale);
		return pdf.render("print/courier", locale,
				Map.of("handover", handover, "at", texts.dateTime(handover.at(), locale), "shop", letterhead));
	}

}
