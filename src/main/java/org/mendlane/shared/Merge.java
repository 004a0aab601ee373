package org.mendlane.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a form, put together with what others have saved since he
 * opened it: each field is as whoever changed it wants it, and a clash where two have.
 */
public record Merge<F extends Record>(F form, List<String> taken, List<Clash> clashes) {

	private static final String BEGAN = "began.";

	private static final String KEPT = "kept";

	/**
	 * Of what was sent, what is kept now, and the request's parameters, which say what
	 * each field was when the form was opened, and which fields shall stay as they are.
	 */
	public static <F extends Record> Merge<F> of(F sent, F now, Map<String, List<String>> parameters) {
		Map<String, String> began = began(now, parameters);
		List<String> kept = parameters.getOrDefault(KEPT, List.of());
		List<String> taken = new ArrayList<>();
		List<Clash> clashes = new ArrayList<>();
		List<@Nullable Object> merged = new ArrayList<>();
		for (RecordComponent field : sent.getClass().getRecordComponents()) {
			String name = field.getName();
			String before = began.getOrDefault(name, "");
			boolean mine = !text(field, sent).equals(before) && !kept.contains(name);
			boolean theirs = !text(field, now).equals(before);
			if (mine && theirs && !text(field, sent).equals(text(field, now))) {
				clashes.add(new Clash(name, text(field, sent), text(field, now)));
			}
			if (theirs && !mine) {
				taken.add(name);
			}
			merged.add(value(field, mine ? sent : now));
		}
		return new Merge<>(made(sent, merged), List.copyOf(taken), List.copyOf(clashes));
	}

	/** What each field of a form says, by name. */
	public static Map<String, String> values(Record form) {
		Map<String, String> values = new LinkedHashMap<>();
		for (RecordComponent field : form.getClass().getRecordComponents()) {
			values.put(field.getName(), text(field, form));
		}
		return values;
	}

	/**
	 * What each field was when the form was opened; who does not say so has just opened
	 * it.
	 */
	public static Map<String, String> began(Record now, Map<String, List<String>> parameters) {
		Map<String, String> began = values(now);
		began.replaceAll((name, value) -> parameters.getOrDefault(BEGAN + name, List.of(value)).get(0).strip());
		return began;
	}

	private static String text(RecordComponent field, Record form) {
		return Objects.toString(value(field, form), "").strip();
	}

	private static @Nullable Object value(RecordComponent field, Record form) {
		try {
			Method accessor = field.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(form);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static <F extends Record> F made(F like, List<@Nullable Object> values) {
		try {
			Constructor<?> canonical = like.getClass()
				.getDeclaredConstructor(Stream.of(like.getClass().getRecordComponents())
					.map(RecordComponent::getType)
					.toArray(Class<?>[]::new));
			canonical.setAccessible(true);
			return (F) canonical.newInstance(values.toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A field that two have changed, each in his way. */
	public record Clash(String field, String yours, String theirs) {
	}

}
