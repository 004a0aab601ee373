package org.mendlane.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * A form as somebody has opened it: what a browser would send if nothing were touched.
 */
final class OpenForm {

	private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");

	private static final Pattern SELECT = Pattern
		.compile("(?s)<select\\b([^>]*)>(?:(?!</select>).)*?<option\\b([^>]*\\bselected\\b[^>]*)>");

	private final String page;

	private final Map<String, String> fields = new LinkedHashMap<>();

	OpenForm(String page, String html) {
		this.page = page;
		Matcher form = Pattern.compile("(?s)<form\\b[^>]*action=\"" + page + "\".*?</form>").matcher(html);
		if (!form.find()) {
			throw new IllegalArgumentException("no form for " + page);
		}
		INPUT.matcher(form.group())
			.results()
			.map((input) -> input.group(1))
			.filter(OpenForm::isSent)
			.forEach((input) -> this.fields.put(attribute(input, "name"), attribute(input, "value")));
		SELECT.matcher(form.group())
			.results()
			.filter((select) -> isSent(select.group(1)))
			.forEach((select) -> this.fields.put(attribute(select.group(1), "name"),
					attribute(select.group(2), "value")));
	}

	String page() {
		return this.page;
	}

	/** Its fields and their values in turn, some of them typed anew. */
	String[] with(String... typed) {
		Map<String, String> all = new LinkedHashMap<>(this.fields);
		for (int i = 0; i < typed.length; i += 2) {
			all.put(typed[i], typed[i + 1]);
		}
		return all.entrySet().stream().flatMap((one) -> Stream.of(one.getKey(), one.getValue())).toArray(String[]::new);
	}

	private static boolean isSent(String tag) {
		boolean choice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
		return (!choice || tag.contains("checked=")) && !tag.contains("disabled=");
	}

	private static String attribute(String tag, String name) {
		Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
	}

}
