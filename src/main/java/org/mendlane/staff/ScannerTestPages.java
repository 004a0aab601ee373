package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.document.BarCodes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells whether a scanner and the keyboard of its computer understand each other. */
@Controller
class ScannerTestPages {

	/** Stands on labels that printers are tested with, too. */
	static final String SAMPLE = "SR260123456D7";

	/** Its signs move on the keyboards of other countries. */
	private static final String SIGNS = "AZ-QY.W/M";

	/** Takes a picture at the photo station. */
	private static final String SNAP = "SNAP";

	private final BarCodes codes;

	ScannerTestPages(BarCodes codes) {
		this.codes = codes;
	}

	@GetMapping("/staff/scanner")
	String test(@RequestParam(required = false) @Nullable String code, Model model) {
		model.addAttribute("sample", SAMPLE);
		model.addAttribute("signs", SIGNS);
		model.addAttribute("snap", SNAP);
		model.addAttribute("snapPicture", this.codes.code128Uri(SNAP));
		model.addAttribute("samplePicture", this.codes.code128Uri(SAMPLE));
		model.addAttribute("signsPicture", this.codes.code128Uri(SIGNS));
		if (code != null && !code.isBlank()) {
			model.addAttribute("read", code.strip());
			model.addAttribute("verdict", verdict(code.strip()));
		}
		return "staff/scanner";
	}

	private static String verdict(String code) {
		if (code.equals(SAMPLE) || code.equals(SIGNS) || code.equals(SNAP)) {
			return "right";
		}
		boolean understood = Scanner.clean(code).equalsIgnoreCase(SAMPLE) || code.equalsIgnoreCase(SIGNS)
				|| code.matches("(?i)SN[AQ]P");
		return understood ? "understood" : "wrong";
	}

}
