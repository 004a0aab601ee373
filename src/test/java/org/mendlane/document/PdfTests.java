package org.mendlane.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mendlane.text.PageTemplates;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is printed can be read by people and by scanners.
 */
class PdfTests {

	private static final Locale POLISH = Locale.forLanguageTag("pl");

	private static final Locale SLOVENIAN = Locale.forLanguageTag("sl");

	private static final List<String> SHOP = List.of("Serwis Kowalczyk", "ul. Źródlana 7", "00-950 Łódź");

	private final BarCodes codes = new BarCodes();

	private final Pdf pdf = new Pdf(PageTemplates.engine(), this.codes);

	@Test
	void theSlipCarriesTheNumbersOfOrderAndDevices() throws IOException {
		byte[] slip = keep("slip-pl", this.pdf.slip(slip(3), POLISH));
		assertThat(scanned(slip)).contains("SR260001234", "SR260001234D1", "SR260001234D2", "SR260001234D3");
		assertThat(text(slip)).contains("Zażółć gęślą jaźń", "ul. Źródlana 7", "Karta do paczki", "3 urządzenia");
	}

	@Test
	void whatNobodyCanSeeHindersNoPrint() throws IOException {
		IntakeProtocol protocol = new IntakeProtocol("SR260001234", "23. nov. 2026", "Mojca\u0001 Žagar\uD83D",
				"<script>\u0000alert(1)</script>\uFFFE", SHOP, slip(1).devices(), List.of("a\u0007b\u001Bc"), 0);
		assertThat(text(this.pdf.intakeProtocol(protocol, POLISH))).contains("Mojca Žagar", "<script>alert(1)</script>",
				"abc");
	}

	@Test
	void theReportOfAVisitSaysWhatWasDoneAndWhatTheCustomerAnswered() throws IOException {
		String strokes = "100,100 120,80 160,140 200,90 240,150 280,100 320,140 360,90";
		byte[] signed = keep("visit-sl", this.pdf.visit(visit("Potrjeno na kraju samem", "", strokes), SLOVENIAN));
		assertThat(scanned(signed)).contains("SR260001234");
		assertThat(text(signed)).contains("Zapisnik o obisku", "Zamenjano tesnilo", "42 minut", "Mojca Žagar",
				"Potrjeno na kraju samem", "Žiga Črnčič");
		byte[] rejected = keep("visit-pl", this.pdf.visit(visit("Nieprzyjęta", "Dalej cieknie", null), POLISH));
		assertThat(text(rejected)).contains("Protokół z wizyty", "42 minuty", "Nieprzyjęta", "Dalej cieknie")
			.doesNotContain("Žiga");
	}

	@Test
	void aLongSlipRepeatsItsHeadingOnEveryPage() throws IOException {
		byte[] slip = keep("slip-sl", this.pdf.slip(slip(50), SLOVENIAN));
		try (PDDocument document = Loader.loadPDF(slip)) {
			assertThat(document.getNumberOfPages()).isGreaterThan(3);
			PDFTextStripper page = new PDFTextStripper();
			page.setStartPage(3);
			page.setEndPage(3);
			assertThat(page.getText(document)).contains("Opis okvare", "Spremni list za naročilo", "3 / ");
		}
		assertThat(scanned(slip)).contains("SR260001234D50").hasSize(51);
	}

	@Test
	void theProtocolNamesWhatCame() throws IOException {
		IntakeProtocol protocol = new IntakeProtocol("SR260001234", "23. nov. 2026, 10:15", "Mojca Žagar",
				"Žiga Črnčič", SHOP, slip(2).devices(), List.of("Manjka: napajalnik"), 4);
		byte[] printed = keep("protocol-sl", this.pdf.intakeProtocol(protocol, SLOVENIAN));
		assertThat(text(printed)).contains("Žiga Črnčič", "Manjka: napajalnik", "4 fotografije", "Predal(a) (stranka)");
	}

	@Test
	void theQuoteShowsEachVariant() throws IOException {
		QuotePrint.Line pump = new QuotePrint.Line("Wymiana pompy ciśnieniowej", "nie trzyma ciśnienia", "1",
				"180,00 zł", "23", "180,00 zł");
		QuotePrint.Line seals = new QuotePrint.Line("Uszczelki grupy", "", "2", "15,00 zł", "23", "30,00 zł");
		QuotePrint quote = new QuotePrint("SR260001234D1", "2", "Saeco Lirika", "Łucja Żółkiewska", SHOP,
				"Pompa nie daje ciśnienia.", "23 lis 2026", "7 gru 2026", "W razie rezygnacji płacisz 49,00 zł.",
				List.of(new QuotePrint.Variant("NECESSARY", "", "", List.of(pump), "180,00 zł", "41,40 zł",
						"221,40 zł"),
						new QuotePrint.Variant("THIRD", "Jak nowy", "Gwarancja na naprawę: 12 miesięcy.",
								List.of(pump, seals), "210,00 zł", "48,30 zł", "258,30 zł")),
				List.of(new QuotePrint.Line("Czyszczenie młynka", "", "1", "40,00 zł", "23", "40,00 zł")));
		byte[] printed = keep("quote-pl", this.pdf.quote(quote, POLISH));
		assertThat(text(printed)).contains("Łucja Żółkiewska", "Wymiana pompy ciśnieniowej", "221,40 zł", "258,30 zł",
				"7 gru 2026", "Wariant 1: niezbędny", "Wariant 2: Jak nowy", "Wybór: wariant 1 / 2 / bez naprawy",
				"Dodatki", "Czyszczenie młynka", "Gwarancja na naprawę: 12 miesięcy.",
				"W razie rezygnacji płacisz 49,00 zł.");
	}

	@Test
	void theEuropeanFormSaysEachThingThatTheLawAsksFor() throws IOException {
		QuotePrint.Line pump = new QuotePrint.Line("Zamenjava črpalke", "", "1", "42,00 €", "22", "42,00 €");
		QuotePrint.Line burrs = new QuotePrint.Line("Nova mlinska kamna", "", "2", "17,50 €", "22", "35,00 €");
		QuotePrint quote = new QuotePrint("SR260001234D1", "2", "Saeco Lirika", "Žiga Črnčič",
				List.of("Serwis Kowalczyk", "ul. Źródlana 7", "00-950 Łódź", "+48 22 555 01 40", "serwis@shop.example"),
				"Črpalka ne drži tlaka.", "23. nov. 2026", "23. dec. 2026", "Če zavrnete, plačate 12,00 €.",
				List.of(new QuotePrint.Variant("NECESSARY", "", "", List.of(pump), "42,00 €", "9,24 €", "51,24 €"),
						new QuotePrint.Variant("RECOMMENDED", "", "", List.of(pump, burrs), "77,00 €", "16,94 €",
								"93,94 €")),
				List.of(new QuotePrint.Line("Čiščenje", "", "1", "10,00 €", "22", "10,00 €")));
		RepairFormPrint form = new RepairFormPrint(quote, "5260250274", "SN-1", "Ne greje",
				List.of(new RepairFormPrint.Term("Končano v 5 delovnih dneh.", "12 mesecev"),
						new RepairFormPrint.Term("Končano v 8 delovnih dneh.", "")),
				"Ne.", "Napravo vam vrnemo s paketom.");
		byte[] printed = keep("repair-form-sl", this.pdf.repairForm(form, SLOVENIAN));
		assertThat(text(printed)).contains("Evropski obrazec z informacijami o popravilu", "5260250274", "Žiga Črnčič",
				"SN-1", "Črpalka ne drži tlaka.", "Nova mlinska kamna × 2", "51,24 €", "93,94 €", "5 delovnih dneh",
				"Nadomestno blago Ne.", "Napravo vam vrnemo", "23. nov. 2026 – 23. dec. 2026", "Čiščenje: 10,00 € neto",
				"Če zavrnete, plačate 12,00 €.");
	}

	@Test
	void whereThereIsNothingToChooseBetweenTheQuoteShowsOnePrice() throws IOException {
		QuotePrint.Variant only = new QuotePrint.Variant("NECESSARY", "", "",
				List.of(new QuotePrint.Line("Wymiana pompy", "", "1", "180,00 zł", "23", "180,00 zł")), "180,00 zł",
				"41,40 zł", "221,40 zł");
		QuotePrint quote = new QuotePrint("SR260001234D1", "2", "Saeco Lirika", "Łucja Żółkiewska", SHOP, "",
				"23 lis 2026", "7 gru 2026", "", List.of(only), List.of());
		assertThat(text(keep("quote-only-pl", this.pdf.quote(quote, POLISH)))).contains("Wybór: naprawa / bez naprawy")
			.containsOnlyOnce("221,40 zł")
			.doesNotContain("Wariant");
	}

	@Test
	void thePackingListCarriesTheCarriersNumber() throws IOException {
		PackingList list = new PackingList("620011223344556677889900", "InPost", "23 Nov 2026", "Anna Nowak", SHOP,
				List.of("Anna Nowak", "ul. Ogrodowa 1", "31-120 Kraków"), slip(2).devices());
		byte[] printed = keep("packing-en", this.pdf.packingList(list, Locale.ENGLISH));
		assertThat(scanned(printed)).containsExactly("620011223344556677889900");
		assertThat(text(printed)).contains("Packing list", "Kraków");
	}

	@Test
	void longNamesStayOnOneLabel() throws IOException {
		DeviceLabel label = new DeviceLabel("SR260001234D1", "De’Longhi PrimaDonna Elite Experience ECAM650.85.MS",
				List.of("Konstancja Wiśniewska-Brzęczyszczykiewicz",
						"Po włączeniu wydaje głośny, przerywany dźwięk i cieknie"));
		for (LabelSize size : LabelSize.values()) {
			byte[] printed = keep("label-" + size, this.pdf.labels(List.of(label, label), size, POLISH));
			try (PDDocument document = Loader.loadPDF(printed)) {
				assertThat(document.getNumberOfPages()).as(size.name()).isEqualTo(2);
			}
		}
	}

	@Test
	void codesAreDrawnForPagesToo() {
		assertThat(this.codes.code128Svg("SR1")).startsWith("<svg").contains("viewBox");
		assertThat(this.codes.qrSvg("SR1")).contains("h1v1h-1z");
	}

	private static Slip slip(int devices) {
		List<PrintedDevice> list = IntStream.rangeClosed(1, devices)
			.mapToObj((n) -> new PrintedDevice("SR260001234D" + n, "Saeco Lirika " + n, "SN" + n,
					"Nie grzeje, čaka na dele <b>&", "porysowana"))
			.toList();
		return new Slip("SR260001234", "23.11.2026", "Zażółć gęślą jaźń", SHOP,
				List.of("Zażółć gęślą jaźń", "ul. Długa 5", "80-831 Gdańsk"),
				new PrintedContact("Čopič Šček", "+48 22 555 01 40", "care@example.com"), list);
	}

	private static byte[] keep(String name, byte[] pdf) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "print"));
		Files.write(folder.resolve(name + ".pdf"), pdf);
		return pdf;
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
		}
	}

	private List<String> scanned(byte[] pdf) throws IOException {
		List<String> found = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFRenderer renderer = new PDFRenderer(document);
			for (int page = 0; page < document.getNumberOfPages(); page++) {
				BufferedImage image = renderer.renderImageWithDPI(page, 200);
				found.addAll(this.codes.decode(image));
			}
		}
		return found;
	}

	private static VisitProtocol visit(String said, String reason, @Nullable String strokes) {
		Signature signature = (strokes != null) ? new Signature("Žiga Črnčič", strokes) : null;
		return new VisitProtocol("SR260001234", "1. 12. 2026, 09:00–12:00", "Biuro", List.of("Biuro", "ul. Prosta 51"),
				SHOP, slip(2).devices(), "Mojca Žagar", "Zamenjano tesnilo", 42, 3, said, reason, signature);
	}

}
