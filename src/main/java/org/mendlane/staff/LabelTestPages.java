package org.mendlane.staff;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.mendlane.document.LabelSize;
import org.mendlane.document.LabelTest;
import org.mendlane.document.Pdf;
import org.mendlane.document.Zpl;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells whether a label printer prints labels in their own size and at their place. */
@Controller
class LabelTestPages {

	private final Pdf pdf;

	LabelTestPages(Pdf pdf) {
		this.pdf = pdf;
	}

	@GetMapping("/staff/labels")
	String page(Model model) {
		model.addAttribute("sizes", LabelSize.values());
		model.addAttribute("edge", LabelTest.EDGE);
		return "staff/labels";
	}

	@GetMapping("/staff/labels/test.pdf")
	ResponseEntity<byte[]> paper(@RequestParam LabelSize size, Locale locale) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(this.pdf.labelTest(test(size), locale));
	}

	@GetMapping("/staff/labels/test.zpl")
	ResponseEntity<String> text(@RequestParam LabelSize size) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(Zpl.of(test(size)));
	}

	private static LabelTest test(LabelSize size) {
		return new LabelTest(size, ScannerTestPages.SAMPLE);
	}

}
