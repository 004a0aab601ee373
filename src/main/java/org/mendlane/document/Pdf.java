package org.mendlane.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mendlane.shared.PhoneNumbers;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Prints page templates as PDF, with letters of every European language.
 */
@Component
public class Pdf {

	/** XML knows no way to write these characters. */
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]|\\p{Cs}|&#(?:[0-8]|1[124-9]|2\\d|3[01]);");

	static {
		XRLog.setLoggingEnabled(false);
	}

	private final ITemplateEngine templates;

	private final BarCodes codes;

	/** What is measured of the fonts once holds for all prints. */
	private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

	/** Fonts are slow to read; those that no print uses wait here for the next. */
	private final Queue<Typefaces> idle = new ConcurrentLinkedQueue<>();

	Pdf(ITemplateEngine templates, BarCodes codes) {
		this.templates = templates;
		this.codes = codes;
	}

	/** The slip for the customer's parcel. */
	public byte[] slip(Slip slip, Locale locale) {
		return render("print/slip", locale, Map.of("slip", slip));
	}

	/** The protocol of a received parcel. */
	public byte[] intakeProtocol(IntakeProtocol protocol, Locale locale) {
		return render("print/intake-protocol", locale, Map.of("protocol", protocol));
	}

	/** What a customer has signed at the counter. */
	public byte[] handover(HandoverProtocol protocol, Locale locale) {
		return render("print/handover", locale, Map.of("protocol", protocol));
	}

	/** What a technician has done at a customer's place, and what the customer says. */
	public byte[] visit(VisitProtocol protocol, Locale locale) {
		return render("print/visit", locale, Map.of("protocol", protocol));
	}

	/** A quote in all its variants. */
	public byte[] quote(QuotePrint quote, Locale locale) {
		return render("print/quote", locale, Map.of("quote", quote));
	}

	/** A quote as a European Repair Information Form. */
	public byte[] repairForm(RepairFormPrint form, Locale locale) {
		return render("print/repair-form", locale, Map.of("form", form, "quote", form.quote()));
	}

	/** What lies in a parcel to a customer. */
	public byte[] packingList(PackingList list, Locale locale) {
		return render("print/packing-list", locale, Map.of("list", list));
	}

	/** Labels, each on a page of its size. */
	public byte[] labels(List<DeviceLabel> labels, LabelSize size, Locale locale) {
		return render("print/labels", locale, Map.of("labels", labels, "size", size));
	}

	/** What a label printer is tested with. */
	public byte[] labelTest(LabelTest test, Locale locale) {
		return render("print/label-test", locale, Map.of("test", test));
	}

	/** Any template of the print folder; bar codes are drawn by its variable codes. */
	public byte[] render(String template, Locale locale, Map<String, Object> model) {
		Map<String, Object> variables = new HashMap<>(model);
		variables.put("codes", this.codes);
		variables.put("phones", new PhoneNumbers(locale));
		String html = this.templates.process(template, new Context(locale, variables));
		return print(UNPRINTABLE.matcher(html).replaceAll(""));
	}

	private byte[] print(String html) {
		Typefaces typefaces = Objects.requireNonNullElseGet(this.idle.poll(), Typefaces::new);
		try (PDDocument document = new PDDocument()) {
			return print(html, typefaces, document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.idle.add(typefaces);
		}
	}

	private byte[] print(String html, Typefaces typefaces, PDDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(document);
		builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, this.metrics);
		builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : "");
		typefaces.offer(builder, document);
		builder.withHtmlContent(html, "");
		builder.toStream(out);
		builder.run();
		return out.toByteArray();
	}

}
