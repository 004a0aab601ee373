package org.mendlane.staff;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows a list shows, and what it says of each; it stands as a whole in the address.
 */
interface ListFilter<C extends ListColumn> {

	List<C> columns();

	/** The same list from its beginning. */
	ListFilter<C> first();

	String url();

	default boolean shows(C column) {
		return columns().contains(column);
	}

	/** Where the same list is a spreadsheet. */
	default String sheet() {
		return first().url().replaceFirst("\\?|$", "/list.xlsx$0");
	}

	/** What a form carries along that sets these parameters of the address anew. */
	default List<Map.Entry<String, String>> carried(List<String> anew) {
		return query(first().url()).entrySet()
			.stream()
			.filter((one) -> !anew.contains(one.getKey()))
			.flatMap((one) -> one.getValue().stream().map((value) -> Map.entry(one.getKey(), value)))
			.toList();
	}

	/** The columns belong to the address, unless they are the usual ones. */
	default void writeColumns(UriComponentsBuilder address, List<C> usual) {
		if (!columns().equals(usual)) {
			columns().forEach((column) -> Encoded.param(address, "col", column.code()));
		}
	}

	/** The parameters of an address. */
	static MultiValueMap<String, String> query(String address) {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUriString(address)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.stream()
				.filter(Objects::nonNull)
				.forEach((value) -> query.add(name, URLDecoder.decode(value, StandardCharsets.UTF_8))));
		return query;
	}

	/** What was typed, if anything was. */
	static @Nullable String typed(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
