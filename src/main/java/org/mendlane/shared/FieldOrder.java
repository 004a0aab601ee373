package org.mendlane.shared;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The order in which a form asks: its record names the fields as the page shows them.
 */
public final class FieldOrder {

	private FieldOrder() {
	}

	/** Names of fields in the form's order; what the form does not have comes last. */
	public static Comparator<String> of(@Nullable Object form) {
		List<String> names = names(form);
		return Comparator.comparingInt((name) -> names.contains(name) ? names.indexOf(name) : names.size());
	}

	private static List<String> names(@Nullable Object form) {
		if (form == null || !form.getClass().isRecord()) {
			return List.of();
		}
		return Stream.of(form.getClass().getRecordComponents()).map(RecordComponent::getName).toList();
	}

}
