package org.mendlane.demo;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;

import org.mendlane.document.Pdf;
import org.mendlane.document.PrintedContact;
import org.mendlane.document.PrintedDevice;
import org.mendlane.document.QuotePrint;
import org.mendlane.document.Slip;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Prints a few papers for nobody while the application starts, because the first ones
 * take long: fonts are read and the JVM learns what printing is.
 */
@Component
@Profile("demo")
class PrintShop {

	private static final Locale LANGUAGE = Locale.forLanguageTag("pl");

	private static final int PROOFS = 8;

	private static final String TEXT = "Próba druku";

	private final Pdf pdf;

	private final Hands hands;

	PrintShop(Pdf pdf, Hands hands) {
		this.pdf = pdf;
		this.hands = hands;
	}

	@PostConstruct
	void prepare() {
		Slip slip = new Slip("SR260000000", TEXT, TEXT, List.of(TEXT), List.of(TEXT),
				new PrintedContact(TEXT, TEXT, TEXT),
				List.of(new PrintedDevice("SR260000000D1", TEXT, TEXT, TEXT, TEXT)));
		QuotePrint.Line line = new QuotePrint.Line(TEXT, TEXT, "1", "1,00", "23", "1,00");
		QuotePrint.Variant variant = new QuotePrint.Variant(List.of(line, line, line), "3,00", "0,69", "3,69");
		QuotePrint quote = new QuotePrint("SR260000000D1", "1", TEXT, TEXT, List.of(TEXT), TEXT, TEXT, TEXT, variant,
				variant, List.of(line));
		this.hands.meanwhile(() -> {
			for (int proof = 0; proof < PROOFS; proof++) {
				this.pdf.slip(slip, LANGUAGE);
				this.pdf.quote(quote, LANGUAGE);
			}
		});
	}

}
