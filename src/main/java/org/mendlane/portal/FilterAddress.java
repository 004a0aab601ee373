package org.mendlane.portal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list with what it is narrowed to.
 */
class FilterAddress {

	private final UriComponentsBuilder address;

	private final Map<String, String> all = new LinkedHashMap<>();

	FilterAddress(String path) {
		this.address = UriComponentsBuilder.fromPath(path);
	}

	/** What is empty does not stand in it. */
	FilterAddress with(String name, @Nullable String value) {
		if (DeviceFilter.filled(value)) {
			this.all.put(name, Text.of(value));
			this.address.queryParam(name, "{" + name + "}");
		}
		return this;
	}

	@Override
	public String toString() {
		return this.address.encode().buildAndExpand(this.all).toUriString();
	}

}
