package org.mendlane.chaos;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that a repair has left in the database, without what differs from one to the next:
 * two repairs that went the same way have left the same.
 */
final class Trace {

	private static final String LEFT = """
			select what || ' ' || replace(number, :order, 'order'), count(*) from (
				select 'journal ' || code, case_number from journal_entry
				union all select 'step ' || element || ' ' || step, case_number from journal_element
				union all select 'mail ' || template || ' ' || state, case_number from outbox_message
				union all select 'file ' || kind, case_number from document
				union all select 'stands ' || stage || coalesce(waits_for, ''), case_number from case_position
				union all select 'kept ' || fact_name, case_number from pending_fact
				union all select 'lock', case_number from case_lock
				union all select 'order ' || state || verified || reminders, number from repair_order
				union all select 'device ' || state || started || quality_failures, number from repair
				union all select 'tick ' || purpose || code, repair_number from repair_check
				union all select 'quote ' || state || version_number || coalesce(choice, ''), repair_number from quote
				union all select 'line ' || L.code || L.quantity, repair_number
					from quote Q join quote_line L on L.quote_id = Q.id
				union all select 'parcel ' || (picked_up_at is null) || (delivered_at is null), repair_number
					from parcel P join parcel_device D on D.parcel_id = P.id
				union all select 'task ' || T.TASK_DEF_KEY_, E.BUSINESS_KEY_
					from ACT_RU_TASK T join ACT_RU_EXECUTION E on E.ID_ = T.PROC_INST_ID_
				union all select 'timer ' || D.ACT_ID_, E.BUSINESS_KEY_ from ACT_RU_JOB J
					join ACT_RU_JOBDEF D on D.ID_ = J.JOB_DEF_ID_ join ACT_RU_EXECUTION E on E.ID_ = J.PROCESS_INSTANCE_ID_
				union all select 'waits for ' || S.EVENT_NAME_, E.BUSINESS_KEY_
					from ACT_RU_EVENT_SUBSCR S join ACT_RU_EXECUTION E on E.ID_ = S.PROC_INST_ID_
				union all select 'was at ' || A.ACT_ID_, P.BUSINESS_KEY_
					from ACT_HI_ACTINST A join ACT_HI_PROCINST P on P.ID_ = A.PROC_INST_ID_
			) as traces (what, number) where number like :order || '%' group by 1""";

	private Trace() {
	}

	/** What is there of this order and its devices, and how often. */
	static Map<String, Long> of(JdbcClient sql, String order) {
		Map<String, Long> left = new TreeMap<>();
		sql.sql(LEFT).param("order", order).query((row) -> {
			left.put(row.getString(1), row.getLong(2));
		});
		return left;
	}

}
