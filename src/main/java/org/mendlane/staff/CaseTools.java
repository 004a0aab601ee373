package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.logistics.Places;
import org.mendlane.text.Texts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands around the list of cases: the lists of a person and of his roles, and what
 * he may do with the devices ticked. Read by few statements, because the list is to be
 * quick.
 */
@Component
class CaseTools {

	private static final String ALL = """
			select 'view' as kind, cast(id as varchar(20)) as code, name, address from saved_view where login = :login
			union all
			select 'place', code, name, '' from storage_place where :moves = true
			union all
			select 'technician', login, name, '' from account
			where :gives = true and customer_id is null and absent = false and roles like '%TECHNICIAN%'
			union all
			select 'colleague', login, name, roles from account where customer_id is null
			order by name""";

	private final JdbcClient jdbc;

	private final CaseRows rows;

	private final Texts texts;

	CaseTools(JdbcClient jdbc, CaseRows rows, Texts texts) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.texts = texts;
	}

	/** The counts of the lists end at the most a list counts. */
	@Transactional(readOnly = true)
	public Tools of(Actor actor, Locale locale) {
		List<Tool> all = this.jdbc.sql(ALL)
			.param("login", actor.login())
			.param("moves", Places.mayMove(actor))
			.param("gives", actor.may(Role.LEAD))
			.query((row, at) -> new Tool(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
			.list();
		return new Tools(views(Tool.of("view", all), actor, locale), Tool.of("place", all), Tool.of("technician", all),
				Tool.of("colleague", all));
	}

	/** Those of his roles before his own. */
	private List<SavedViews.View> views(List<Tool> saved, Actor actor, Locale locale) {
		Stream<SavedViews.View> daily = RoleView.of(actor)
			.stream()
			.map((view) -> new SavedViews.View(null, this.texts.get(view.key(), locale), view.filter(actor).url(), 0));
		Stream<SavedViews.View> own = saved.stream()
			.map((view) -> new SavedViews.View(Long.valueOf(view.code()), view.name(), view.address(), 0));
		List<SavedViews.View> views = Stream.concat(daily, own).toList();
		List<Integer> counts = this.rows.counts(views.stream().map((view) -> CaseFilter.read(view.address())).toList());
		return IntStream.range(0, views.size()).mapToObj((at) -> views.get(at).counted(counts.get(at))).toList();
	}

	/** Without places or technicians nothing is moved or given away by this person. */
	record Tools(List<SavedViews.View> views, List<Tool> places, List<Tool> technicians, List<Tool> colleagues) {

		/** Who has this role, or is chosen already. */
		public List<Tool> having(String role, @Nullable String chosen) {
			return this.colleagues.stream()
				.filter((one) -> one.address().contains(role) || one.code().equals(chosen))
				.toList();
		}

		/** The name of a colleague with this log-in. */
		@Nullable String name(@Nullable String login) {
			return this.colleagues.stream()
				.filter((one) -> one.code().equals(login))
				.findFirst()
				.map(Tool::name)
				.orElse(login);
		}

	}

	record Tool(String kind, String code, String name, String address) {

		private static List<Tool> of(String kind, List<Tool> all) {
			return all.stream().filter((one) -> one.kind().equals(kind)).toList();
		}

	}

}
