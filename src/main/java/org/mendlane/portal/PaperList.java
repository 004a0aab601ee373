package org.mendlane.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.mendlane.account.Actor;
import org.mendlane.account.VisibleCases;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;

/**
 * Reads the papers of all devices and orders that somebody may see in one statement,
 * newest first, page by page from the last paper seen.
 */
@Component
class PaperList {

	/** A case is a device, or an order that goes by its first device. */
	private static final String PAPERS = """
			 from (
				select r.number, r.order_number, r.customer_id, r.submitted_by, r.maker, r.model, r.serial, 1 as devices
				from repair r
				union all
				select o.number, o.number, o.customer_id, o.submitted_by, f.maker, f.model, f.serial, o.device_count
				from repair_order o join repair f on f.order_number = o.number and f.position = 1) c
			join document d on d.case_number = c.number""";

	private static final String TYPED = "(" + DeviceList.like("c")
			+ " or (c.number = c.order_number and exists (select 1 from repair r where r.order_number = c.order_number and "
			+ DeviceList.like("r") + ")))";

	private final JdbcClient database;

	private final Clock clock;

	PaperList(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** At most so many papers, behind the one that the filter names. */
	List<Paper> find(PaperFilter filter, Actor actor, int limit) {
		Conditions where = narrowed(filter, actor);
		DocumentId last = filter.last();
		if (last != null) {
			where.and("d.id < :before", "before", last.value());
		}
		return this.database
			.sql("select d.*, c.order_number, c.maker, c.model, c.serial, c.devices" + PAPERS + where.sql()
					+ " order by d.id desc fetch first " + limit + " rows only")
			.params(where.params())
			.query((row, at) -> paper(row))
			.list();
	}

	/** How many there are on all pages. */
	int count(PaperFilter filter, Actor actor) {
		Conditions where = narrowed(filter, actor);
		return this.database.sql("select count(*)" + PAPERS + where.sql())
			.params(where.params())
			.query(Integer.class)
			.single();
	}

	private Conditions narrowed(PaperFilter filter, Actor actor) {
		VisibleCases visible = actor.visibleCases();
		Conditions where = new Conditions().and(visible.sql("c"));
		visible.params().forEach(where::param);
		where.and("d.kind not like 'photo-%' and d.kind <> 'attachment'");
		if (DeviceFilter.filled(filter.kind())) {
			where.and("d.kind = :kind", "kind", filter.kind());
		}
		if (DeviceFilter.filled(filter.person())) {
			where.and("c.submitted_by = :person", "person", filter.person());
		}
		return where.typed(TYPED, filter.q()).days("d.stored_at", filter.days(), this.clock.getZone());
	}

	private static Paper paper(ResultSet row) throws SQLException {
		Document document = new Document(new DocumentId(row.getLong("id")), row.getString("case_number"),
				row.getString("kind"), row.getString("name"), row.getString("content_type"), row.getLong("size_bytes"),
				row.getObject("stored_at", OffsetDateTime.class).toInstant(), row.getString("stored_by"), null);
		return new Paper(document, row.getString("order_number"), row.getString("maker"), row.getString("model"),
				row.getString("serial"), row.getInt("devices"));
	}

}
