package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cases that a person wants to see again. */
@Component
class SavedViews {

	private static final int MOST = 8;

	private final JdbcClient jdbc;

	SavedViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The same name again stands for the new list. */
	@Transactional
	public void save(String name, CaseFilter filter, Actor actor) {
		String address = filter.first().url();
		if (address.length() > 1000) {
			throw new Refusal("staff.error.long");
		}
		int changed = this.jdbc.sql("update saved_view set address = ? where login = ? and name = ?")
			.params(address, actor.login(), name)
			.update();
		if (changed == 0) {
			int kept = this.jdbc.sql("select count(*) from saved_view where login = ?")
				.param(actor.login())
				.query(Integer.class)
				.single();
			if (kept >= MOST) {
				throw new Refusal("staff.views.too-many", MOST);
			}
			this.jdbc.sql("insert into saved_view (login, name, address) values (?, ?, ?)")
				.params(actor.login(), name, address)
				.update();
		}
	}

	@Transactional
	public void remove(long id, Actor actor) {
		this.jdbc.sql("delete from saved_view where id = ? and login = ?").params(id, actor.login()).update();
	}

	/** A list with how many cases it has now; one that comes with a role has no id. */
	record View(@Nullable Long id, String name, String address, int count) {

		View counted(int cases) {
			return new View(this.id, this.name, this.address, cases);
		}

		/** The count as people read it. */
		public String shown() {
			return (this.count > CaseRows.MOST_COUNTED) ? CaseRows.MOST_COUNTED + "+" : String.valueOf(this.count);
		}

	}

}
