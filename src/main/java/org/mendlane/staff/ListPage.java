package org.mendlane.staff;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Some rows of a list, and the key after which the next ones come. */
record ListPage<R, K>(List<R> rows, @Nullable K next) {

	/** Of one row more than fits. */
	static <R, K> ListPage<R, K> of(List<R> rows, int size, Function<R, K> key) {
		return (rows.size() > size) ? new ListPage<>(rows.subList(0, size), key.apply(rows.get(size - 1)))
				: new ListPage<>(rows, null);
	}

}
