package org.mendlane.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import org.mendlane.shared.Refusal;

/** What is filled into a sentence: by name, and how it decides about other words. */
final class Arguments {

	private static final String PLAIN = ArgType.NONE.name();

	private Arguments() {
	}

	/** Refuses words that could not be filled in as the product's are. */
	static void mustFit(String words, String product, Locale language) {
		Map<String, String> needed = of(product);
		if (needed.isEmpty() && words.matches(".*[{}].*")) {
			throw new Refusal("text.own-no-arguments");
		}
		Map<String, String> found = read(words, language);
		needed.keySet().stream().filter((name) -> !found.containsKey(name)).findFirst().ifPresent((name) -> {
			throw new Refusal("text.own-argument-missing", braces(name));
		});
		found.forEach((name, kind) -> mustBeKnown(name, kind, needed));
	}

	private static void mustBeKnown(String name, String kind, Map<String, String> needed) {
		String known = needed.get(name);
		if (known == null) {
			throw new Refusal("text.own-argument-unknown", braces(name),
					String.join(", ", needed.keySet().stream().map(Arguments::braces).toList()));
		}
		if (!kind.equals(PLAIN) && !kind.equals(known)) {
			throw new Refusal("text.own-argument-kind", braces(name));
		}
	}

	private static Map<String, String> read(String words, Locale language) {
		try {
			new MessageFormat(words, Formats.regional(language));
			return of(words);
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			throw new Refusal("text.own-unreadable");
		}
	}

	/** The kind of each; one that stands in two ways has the one that decides. */
	private static Map<String, String> of(String text) {
		MessagePattern pattern = new MessagePattern(text);
		Map<String, String> found = new TreeMap<>();
		for (int at = 0; at < pattern.countParts(); at++) {
			if (pattern.getPartType(at) == Part.Type.ARG_START) {
				found.merge(pattern.getSubstring(pattern.getPart(at + 1)), kind(pattern, at),
						(one, other) -> one.equals(PLAIN) ? other : one);
			}
		}
		return found;
	}

	private static String kind(MessagePattern pattern, int start) {
		ArgType type = pattern.getPart(start).getArgType();
		return (type == ArgType.SIMPLE) ? pattern.getSubstring(pattern.getPart(start + 2)) : type.name();
	}

	private static String braces(String name) {
		return "{" + name + "}";
	}

}
