package org.mendlane.helpdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short texts that the lead keeps for everybody, filled in for the case they are used in.
 */
@Service
@Transactional
public class TextModules {

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST = 3000;

	private static final String SELECT = "select id, language, name, text, retired from text_module";

	private final JdbcClient jdbc;

	private final Blanks blanks;

	private final Clock clock;

	TextModules(JdbcClient jdbc, Blanks blanks, Clock clock) {
		this.jdbc = jdbc;
		this.blanks = blanks;
		this.clock = clock;
	}

	/** All of them as they are kept, those in use first. */
	@Transactional(readOnly = true)
	public List<TextModule> all(Actor actor) {
		actor.require(Role.LEAD);
		return jdbc.sql(SELECT + " order by retired, language, lower(name)").query(TextModules::row).list();
	}

	/**
	 * Those in use with their places filled in: texts in the customer's language first,
	 * then those in the language of whoever writes.
	 */
	@Transactional(readOnly = true)
	public List<TextModule> filledFor(String caseNumber, Actor actor) {
		Map<String, String> values = blanks.of(caseNumber, actor);
		List<String> last = List.of(actor.language().getLanguage(), String.valueOf(values.get(Blanks.LANGUAGE)));
		return jdbc.sql(SELECT + " where not retired order by language, lower(name)")
			.query(TextModules::row)
			.list()
			.stream()
			.sorted(Comparator.comparing((module) -> -last.lastIndexOf(module.language().getLanguage())))
			.map((module) -> new TextModule(module.id(), module.language(), module.name(),
					Blanks.fill(module.text(), values), false))
			.toList();
	}

	/** Adds a text; its name is new in its language. */
	public void add(Locale language, String name, String text, Actor actor) {
		actor.require(Role.LEAD);
		keep(name,
				() -> jdbc.sql("""
						insert into text_module (language, name, text, retired, changed_by, changed_at)
						values (?, ?, ?, false, ?, ?)""")
					.params(language.getLanguage(), name(name), text(text), actor.login(), now())
					.update());
	}

	/** Says it otherwise from now on; what was written with it stays. */
	public void change(long id, Locale language, String name, String text, Actor actor) {
		actor.require(Role.LEAD);
		keep(name,
				() -> found(id,
						jdbc.sql("""
								update text_module set language = ?, name = ?, text = ?, changed_by = ?, changed_at = ?
								where id = ?""")
							.params(language.getLanguage(), name(name), text(text), actor.login(), now(), id)
							.update()));
	}

	/** Offers it no longer, or again. */
	public void retire(long id, boolean retired, Actor actor) {
		actor.require(Role.LEAD);
		found(id,
				jdbc.sql("update text_module set retired = ?, changed_by = ?, changed_at = ? where id = ?")
					.params(retired, actor.login(), now(), id)
					.update());
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static void keep(String name, Runnable write) {
		try {
			write.run();
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("helpdesk.text-name-used", name.strip());
		}
	}

	private static void found(long id, int changed) {
		if (changed == 0) {
			throw new NotFound("text " + id);
		}
	}

	private static String name(String name) {
		if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
			throw new Refusal("helpdesk.text-name", LONGEST_NAME);
		}
		return name.strip();
	}

	private static String text(String text) {
		String plain = text.replace("\r\n", "\n").strip();
		if (plain.isEmpty() || plain.length() > LONGEST) {
			throw new Refusal("helpdesk.text-long", LONGEST);
		}
		Blanks.mustBeKnown(plain);
		return plain;
	}

	private static TextModule row(ResultSet row, int number) throws SQLException {
		return new TextModule(row.getLong(1), Locale.forLanguageTag(row.getString(2)), row.getString(3),
				row.getString(4), row.getBoolean(5));
	}

}
