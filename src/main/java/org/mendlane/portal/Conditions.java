package org.mendlane.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query with their parameters.
 */
class Conditions {

	private final List<String> all = new ArrayList<>();

	private final Map<String, @Nullable Object> params = new HashMap<>();

	Conditions and(String condition) {
		this.all.add(condition);
		return this;
	}

	Conditions and(String condition, String name, @Nullable Object value) {
		return and(condition).param(name, value);
	}

	Conditions param(String name, @Nullable Object value) {
		this.params.put(name, value);
		return this;
	}

	String sql() {
		return " where " + String.join(" and ", this.all);
	}

	Map<String, @Nullable Object> params() {
		return this.params;
	}

}
