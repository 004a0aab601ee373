package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A column that a list may show, which is an enum's value. */
interface ListColumn {

	/** The key of its heading. */
	String key();

	String name();

	/** How it is called in an address. */
	default String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Those of these names, in their own order; the usual ones if none is known. */
	static <C extends ListColumn> List<C> of(List<String> codes, C[] all, List<C> usual) {
		List<C> chosen = Stream.of(all).filter((one) -> codes.contains(one.code())).toList();
		return chosen.isEmpty() ? usual : chosen;
	}

}
