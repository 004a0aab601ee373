package org.mendlane.catalog;

import java.util.Locale;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.mendlane.text.Languages;

import org.springframework.data.jpa.domain.Specification;

/**
 * Items of a version in whose code or name all words occur, for one device kind or all.
 */
record ItemSearch(int version, String text, @Nullable String deviceKind,
		Locale locale) implements Specification<ItemRow> {

	@Override
	public Predicate toPredicate(Root<ItemRow> row, @Nullable CriteriaQuery<?> query, CriteriaBuilder builder) {
		Predicate wanted = builder.equal(row.get("version"), this.version);
		if (this.deviceKind != null) {
			wanted = builder.and(wanted, builder.or(builder.isNull(row.get("deviceKind")),
					builder.equal(row.get("deviceKind"), this.deviceKind)));
		}
		for (String word : this.text.strip().toLowerCase(this.locale).split("\\s+")) {
			wanted = builder.and(wanted, builder.or(has(row.get("code"), word, builder),
					has(row.get(nameColumn(this.locale)), word, builder)));
		}
		return wanted;
	}

	static String nameColumn(Locale locale) {
		return Languages.choose(locale, "nameEn", "namePl", "nameSl");
	}

	private static Predicate has(Expression<String> column, String word, CriteriaBuilder builder) {
		String escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
		return builder.like(builder.lower(column), "%" + escaped + "%", '!');
	}

}
