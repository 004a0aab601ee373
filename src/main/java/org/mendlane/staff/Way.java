package org.mendlane.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Ways from one page to the next; a way back never leaves the house. */
final class Way {

	private static final Pattern OURS = Pattern.compile("/(?:staff|camunda/app/tasklist)(?:[/?#][^\\\\\\p{Cntrl}]*)?");

	private static final Pattern WHOLE = Pattern.compile("https?://([^/?#:@]+)(?::[0-9]+)?(/.*)?");

	private Way() {
	}

	/** To this page. */
	static RedirectView to(String page) {
		RedirectView way = new RedirectView(page, true, false, false);
		way.setExpandUriTemplateVariables(false);
		return way;
	}

	/** Back to where the person came from, else to this page. */
	static RedirectView back(@Nullable String back, String otherwise) {
		return to(orElse(back, otherwise));
	}

	/** The same as an address. */
	static String orElse(@Nullable String back, String otherwise) {
		String ours = local(back);
		return (ours != null) ? ours : otherwise;
	}

	/** The way back, if it leads to a place of this house. */
	static @Nullable String local(@Nullable String back) {
		return (back != null && OURS.matcher(back).matches()) ? back : null;
	}

	/** The local part of an address on this host, such as Tasklist's. */
	static @Nullable String local(@Nullable String address, String host) {
		if (address == null) {
			return null;
		}
		Matcher whole = WHOLE.matcher(address);
		if (!whole.matches()) {
			return local(address);
		}
		return host.equals(whole.group(1)) ? local(whole.group(2)) : null;
	}

	/** A way back as the beginning of a query, if it leads to a place of this house. */
	static String query(String name, @Nullable String back) {
		String ours = local(back);
		return (ours != null) ? "?" + name + "=" + Encoded.of(ours) : "";
	}

	/** The next page begins with the sentence of this key. */
	static void done(RedirectAttributes flash, String key, Object... args) {
		flash.addFlashAttribute("done", key);
		flash.addFlashAttribute("doneArgs", args);
	}

	/** And offers to undo it, by sending these fields there. */
	static void undoable(RedirectAttributes flash, String page, Map<String, String> fields) {
		flash.addFlashAttribute("undo", page);
		flash.addFlashAttribute("undoFields", new HashMap<>(fields));
	}

}
