package org.mendlane.logistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What came with a device but is not packed, and what is packed but did not come.
 */
public record Difference(List<String> missing, List<String> extra) {

	public Difference {
		missing = List.copyOf(missing);
		extra = List.copyOf(extra);
	}

	static Difference between(@Nullable String received, @Nullable String packed) {
		Map<String, String> came = things(received);
		Map<String, String> goes = things(packed);
		return new Difference(without(came, goes), without(goes, came));
	}

	/** Whether the lists agree. */
	public boolean none() {
		return missing.isEmpty() && extra.isEmpty();
	}

	private static Map<String, String> things(@Nullable String list) {
		Map<String, String> things = new LinkedHashMap<>();
		for (String thing : ((list != null) ? list : "").split("[,;\\n]")) {
			if (!thing.isBlank()) {
				things.put(thing.strip().toLowerCase(Locale.ROOT), thing.strip());
			}
		}
		return things;
	}

	private static List<String> without(Map<String, String> these, Map<String, String> those) {
		return these.entrySet()
			.stream()
			.filter((e) -> !those.containsKey(e.getKey()))
			.map(Map.Entry::getValue)
			.toList();
	}

}
