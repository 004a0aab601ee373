package org.mendlane.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.quote.QuoteTemplate.Line;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/**
 * Where templates of quotes are kept.
 */
@Component
class TemplateRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	TemplateRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of a kind of device, of all kinds without one. */
	List<QuoteTemplate> of(@Nullable String kind) {
		return jdbc
			.sql("select id, kind, language, name from quote_template where kind = coalesce(?, kind) "
					+ "order by kind, lower(name), language")
			.param(kind)
			.query((row, number) -> new QuoteTemplate(row.getLong(1), row.getString(2),
					Locale.forLanguageTag(row.getString(3)), row.getString(4), lines(row.getLong(1))))
			.list();
	}

	void add(QuoteTemplate template, String by) {
		KeyHolder key = new GeneratedKeyHolder();
		keep(template.name(), () -> jdbc
			.sql("insert into quote_template (kind, language, name, changed_by, changed_at) values (?, ?, ?, ?, ?)")
			.params(template.kind(), template.language().getLanguage(), template.name(), by,
					clock.instant().atOffset(ZoneOffset.UTC))
			.update(key, "id"));
		Number id = key.getKeyAs(Number.class);
		int position = 0;
		for (Line line : template.lines()) {
			LineTerms terms = line.terms();
			jdbc.sql("""
					insert into quote_template_line (template_id, position, code, name, scope, quantity, reason)
					values (?, ?, ?, ?, ?, ?, ?)""")
				.params(id, position++, line.code(), line.name(), terms.scope().name(), terms.quantity(),
						terms.reason())
				.update();
		}
	}

	void rename(long id, String name, String by) {
		keep(name,
				() -> found(id,
						jdbc.sql("update quote_template set name = ?, changed_by = ?, changed_at = ? where id = ?")
							.params(name, by, clock.instant().atOffset(ZoneOffset.UTC), id)
							.update()));
	}

	void remove(long id) {
		jdbc.sql("delete from quote_template_line where template_id = ?").param(id).update();
		found(id, jdbc.sql("delete from quote_template where id = ?").param(id).update());
	}

	private List<Line> lines(long template) {
		return jdbc.sql("""
				select code, name, scope, quantity, reason from quote_template_line
				where template_id = ? order by position""").param(template).query(TemplateRows::line).list();
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		return new Line(row.getString(1), row.getString(2),
				new LineTerms(Scope.valueOf(row.getString(3)), row.getInt(4), row.getString(5)));
	}

	private static void keep(String name, Runnable write) {
		try {
			write.run();
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("quote.template-name-used", name);
		}
	}

	private static void found(long id, int changed) {
		if (changed == 0) {
			throw new NotFound("template " + id);
		}
	}

}
