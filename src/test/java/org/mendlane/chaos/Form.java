package org.mendlane.chaos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/** A form of a page with what stands in its fields. */
final class Form {

	private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");

	private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");

	private static final Pattern AREA = Pattern.compile("(?s)<textarea\\b([^>]*)>(.*?)</textarea>");

	private final String action;

	private final Map<String, String> fields = new LinkedHashMap<>();

	private Form(String action, String body) {
		this.action = action;
		Matcher input = INPUT.matcher(body);
		while (input.find()) {
			read(input.group(1));
		}
		Matcher area = AREA.matcher(body);
		while (area.find()) {
			this.fields.put(attribute(area.group(1), "name"), HtmlUtils.htmlUnescape(area.group(2)));
		}
	}

	/** The first form for this address in whose text this stands. */
	static Optional<Form> find(String page, String action, String inside) {
		return FORM.matcher(page)
			.results()
			.filter((form) -> attribute(form.group(1), "action").equals(action) && form.group(2).contains(inside))
			.map((form) -> new Form(action, form.group(2)))
			.findFirst();
	}

	Form with(String name, String value) {
		this.fields.put(name, value);
		return this;
	}

	String action() {
		return this.action;
	}

	Map<String, String> fields() {
		return this.fields;
	}

	String encoded() {
		return this.fields.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private void read(String tag) {
		String name = attribute(tag, "name");
		boolean choice = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
		boolean file = tag.contains("type=\"file\"");
		if (!name.isEmpty() && !file && (!choice || tag.contains("checked"))) {
			this.fields.put(name, attribute(tag, "value"));
		}
	}

	private static String attribute(String tag, String name) {
		Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
		return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
