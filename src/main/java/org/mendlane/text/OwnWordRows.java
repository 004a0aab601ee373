package org.mendlane.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every change of the shop's own words, none of which is ever overwritten. */
@Repository
class OwnWordRows {

	private final JdbcClient database;

	OwnWordRows(JdbcClient database) {
		this.database = database;
	}

	long newest() {
		return this.database.sql("select coalesce(max(id), 0) from own_words").query(Long.class).single();
	}

	/** What holds now. */
	Map<Sentence, Row> current() {
		Map<Sentence, Row> found = new HashMap<>();
		this.database.sql("""
				select text_key, language, words, changed_by, changed_at from own_words
				where words is not null and id in (select max(id) from own_words group by text_key, language)""")
			.query((row) -> {
				found.put(new Sentence(row.getString(1), Languages.of(row.getString(2))), new Row(row.getString(3),
						row.getString(4), row.getObject(5, OffsetDateTime.class).toInstant()));
			});
		return found;
	}

	@Transactional
	void add(Sentence sentence, @Nullable String words, String by, OffsetDateTime at) {
		this.database.sql("""
				insert into own_words (text_key, language, words, changed_by, changed_at)
				values (?, ?, ?, ?, ?)""")
			.params(Arrays.asList(sentence.text(), sentence.language().getLanguage(), words, by, at))
			.update();
	}

	record Row(String words, String by, Instant at) {
	}

}
