package org.mendlane.portal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an open page wants to hear of: what happens in these cases after the mark, and how
 * many notices are new to its reader, if it has a bell.
 */
record LiveWatch(List<String> cases, String seen, @Nullable String reader) {

	private static final Duration CALM = Duration.ofSeconds(3);

	/** How long it wants to hear nothing after each piece of news. */
	Duration pause() {
		return this.cases.contains(LiveMarks.WORK) ? CALM : Duration.ZERO;
	}

	/** Of a page that is about no case. */
	static LiveWatch bell(String reader) {
		return new LiveWatch(List.of(), LiveMarks.together(List.of(), Map.of()), reader);
	}

}
