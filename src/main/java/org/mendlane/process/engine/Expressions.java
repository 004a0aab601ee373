package org.mendlane.process.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which expressions a diagram may bring along: those that compare or show variables of
 * the case, and nothing that calls or looks into anything.
 */
final class Expressions {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^{}]*)}");

	private static final Pattern TEXTS = Pattern.compile("'[^'\\\\]*'|\"[^\"\\\\]*\"");

	private static final Pattern NOW = Pattern.compile("\\b(?:now|dateTime)\\(\\)");

	/** A call, a look into something, or what is not closed. */
	private static final Pattern REACHING = Pattern.compile(
			"(?!\\b(?:not|empty|and|or|eq|ne|lt|gt|le|ge)\\b)\\b\\w+\\s*\\(|[\\w)]\\s*\\.\\s*[A-Za-z_]|[\\[\\]'\"\\\\;]");

	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

	private Expressions() {
	}

	static boolean isExpression(String text) {
		return text.contains("${") || text.contains("#{");
	}

	static boolean areHarmless(String text, Vocabulary words) {
		Matcher expression = EXPRESSION.matcher(text);
		StringBuilder rest = new StringBuilder();
		while (expression.find()) {
			if (!isHarmless(expression.group(1), words)) {
				return false;
			}
			expression.appendReplacement(rest, "");
		}
		return !isExpression(expression.appendTail(rest).toString());
	}

	private static boolean isHarmless(String inner, Vocabulary words) {
		String plain = NOW.matcher(TEXTS.matcher(inner).replaceAll("0")).replaceAll("0");
		return !REACHING.matcher(plain).find()
				&& NAME.matcher(plain).results().noneMatch((name) -> words.isBean(name.group()));
	}

}
