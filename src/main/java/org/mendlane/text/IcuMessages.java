package org.mendlane.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** The bundles as Spring's message source, in ICU message format. */
class IcuMessages implements MessageSource {

	private final Bundles bundles;

	private final Formats formats;

	private final Map<Sentence, MessageFormat> parsed = new ConcurrentHashMap<>();

	IcuMessages(Bundles bundles, Formats formats) {
		this.bundles = bundles;
		this.formats = formats;
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] args, @Nullable String defaultMessage,
			@Nullable Locale locale) {
		String text = find(code, args, spoken(locale));
		return (text != null) ? text : defaultMessage;
	}

	@Override
	public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale)
			throws NoSuchMessageException {
		String text = find(code, args, spoken(locale));
		if (text == null) {
			throw new NoSuchMessageException(code, spoken(locale));
		}
		return text;
	}

	@Override
	public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
		String[] codes = (resolvable.getCodes() != null) ? resolvable.getCodes() : new String[0];
		for (String code : codes) {
			String text = find(code, resolvable.getArguments(), spoken(locale));
			if (text != null) {
				return text;
			}
		}
		String fallback = resolvable.getDefaultMessage();
		return (fallback != null) ? fallback : Arrays.toString(codes);
	}

	private @Nullable String find(String code, Object @Nullable [] args, Locale language) {
		String pattern = this.bundles.pattern(code, language);
		if (pattern == null || args == null || args.length == 0) {
			return pattern;
		}
		MessageFormat format = this.parsed.computeIfAbsent(new Sentence(pattern, language),
				(sentence) -> new MessageFormat(sentence.text(), Formats.regional(language)));
		Object[] shown = Arrays.stream(args).map((arg) -> readable(arg, language)).toArray();
		synchronized (format) {
			return format.format(shown);
		}
	}

	private @Nullable Object readable(@Nullable Object arg, Locale language) {
		if (arg instanceof MessageSourceResolvable resolvable) {
			return getMessage(resolvable, language);
		}
		return (arg != null) ? this.formats.readable(arg, language) : "";
	}

	private static Locale spoken(@Nullable Locale locale) {
		return (locale != null) ? Languages.match(locale) : Languages.ENGLISH;
	}

}
