package org.mendlane.account;

import java.util.List;
import java.util.Set;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps skills as one column of device kind codes. */
@Converter
class SkillsConverter implements AttributeConverter<Set<String>, String> {

	@Override
	public String convertToDatabaseColumn(Set<String> skills) {
		return String.join(",", skills.stream().sorted().toList());
	}

	@Override
	public Set<String> convertToEntityAttribute(String column) {
		return Set.copyOf(split(column));
	}

	static List<String> split(String column) {
		return column.isEmpty() ? List.of() : List.of(column.split(","));
	}

}
