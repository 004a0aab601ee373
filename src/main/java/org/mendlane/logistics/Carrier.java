package org.mendlane.logistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.mendlane.shared.Refusal;

/**
 * The couriers the shop works with, how their numbers look and where a parcel is tracked.
 */
public enum Carrier {

	INPOST("inpost", "InPost", "\\d{24}", "https://inpost.pl/sledzenie-przesylek?number="),
	DPD("dpd", "DPD", "[0-9A-Z]{13,14}", "https://tracktrace.dpd.com.pl/parcelDetails?typ=1&p1="),
	DHL("dhl", "DHL", "[0-9A-Z]{10,20}", "https://www.dhl.com/pl-pl/home/tracking.html?tracking-id="),
	POSTA_SLOVENIJE("posta-slovenije", "Pošta Slovenije", "[A-Z]{2}\\d{9}[A-Z]{2}|\\d{8,16}",
			"https://sledenje.posta.si/Default.aspx?search="),
	GLS("gls", "GLS", "[0-9A-Z]{8,14}", "https://gls-group.com/PL/pl/sledzenie-paczek?match="),

	/** No courier: the customer takes the device with him. */
	IN_PERSON("in-person", "", "SR[0-9]+D[0-9]+", "");

	private final String code;

	private final String label;

	private final Pattern number;

	private final String link;

	Carrier(String code, String label, String number, String link) {
		this.code = code;
		this.label = label;
		this.number = Pattern.compile(number);
		this.link = link;
	}

	/** Those who fetch parcels from the shop. */
	public static List<Carrier> couriers() {
		return Arrays.stream(values()).filter((carrier) -> carrier != IN_PERSON).toList();
	}

	/** The courier with this code. */
	public static Carrier of(String code) {
		return couriers().stream()
			.filter((carrier) -> carrier.code.equals(code))
			.findFirst()
			.orElseThrow(() -> new Refusal("logistics.unknown-carrier"));
	}

	/** The code in forms and in the database. */
	public String code() {
		return code;
	}

	/** The carrier's name, the same in every language. */
	public String label() {
		return label;
	}

	/** The public page on which this parcel can be followed, empty if there is none. */
	public String trackingLink(String trackingNumber) {
		return link.isEmpty() ? "" : link + trackingNumber;
	}

	/** Tidies up a scanned number; refuses one that this carrier does not use. */
	String checked(String trackingNumber) {
		String tidy = tidy(trackingNumber);
		if (!number.matcher(tidy).matches()) {
			throw new Refusal("logistics.number-format", label, tidy, code);
		}
		return tidy;
	}

	static String tidy(String trackingNumber) {
		return trackingNumber.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
	}

}
