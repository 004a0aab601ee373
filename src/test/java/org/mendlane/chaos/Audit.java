package org.mendlane.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What was lost and what was done twice, by the database and by the mail server. */
final class Audit {

	private static final String UNDONE = """
			select (select count(*) from outbox_message where state = 'WAITING')
				+ (select count(*) from ACT_RU_JOB where (DUEDATE_ is null or DUEDATE_ <= now())
					and HANDLER_TYPE_ <> 'history-cleanup')""";

	private static final String FAILED = """
			select (select count(*) from outbox_message where state = 'FAILED')
				+ (select count(*) from ACT_RU_INCIDENT) + (select count(*) from ACT_RU_JOB where RETRIES_ = 0)""";

	private final JdbcClient sql;

	private final Collection<Mail> mails;

	private final List<Repair> repairs;

	private final Map<Ending, Map<String, Long>> standards = new EnumMap<>(Ending.class);

	Audit(House house, List<Repair> repairs) {
		this.sql = house.sql();
		this.mails = house.sink().mails();
		this.repairs = repairs;
		Awaitility.await("nothing is left to do")
			.atMost(Duration.ofMinutes(4))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> number(UNDONE) == 0);
		for (Repair repair : repairs) {
			this.standards.computeIfAbsent(repair.ending(), (ending) -> Trace.of(this.sql, repair.order()));
		}
		house.note(this.standards.toString());
	}

	Findings findings() {
		List<String> faults = new ArrayList<>(countingErrors());
		faults.addAll(strays());
		faults.addAll(lostMails());
		return new Findings(faults, repeatedMails(), repeatedTwins());
	}

	private List<String> countingErrors() {
		List<String> faults = new ArrayList<>();
		Set<String> told = this.repairs.stream().map(Repair::order).collect(Collectors.toCollection(TreeSet::new));
		Set<String> kept = strings("select number from repair_order");
		if (!told.equals(kept) || told.size() != this.repairs.size()) {
			faults.add("orders told " + told + ", orders kept " + kept);
		}
		if (number("select sum(last_number) from order_counter") != told.size()) {
			faults.add("numbers were drawn and not used");
		}
		if (number(FAILED) > 0) {
			faults.add("steps or mails have failed");
		}
		return faults;
	}

	private List<String> lostMails() {
		List<String> faults = new ArrayList<>();
		Set<String> sent = ours().map(Mail::messageId).collect(Collectors.toSet());
		Set<String> written = strings("select message_id from outbox_message");
		written.stream().filter((id) -> !sent.contains(id)).forEach((id) -> faults.add("lost mail " + id));
		sent.stream().filter((id) -> !written.contains(id)).forEach((id) -> faults.add("unknown mail " + id));
		return faults;
	}

	private long repeatedMails() {
		return ours().count() - ours().map(Mail::messageId).distinct().count();
	}

	private long repeatedTwins() {
		List<String> twins = this.mails.stream().map(Mail::twinOf).filter(Objects::nonNull).toList();
		Set<String> written = strings("select case_number || '/' || template from outbox_message");
		return twins.size() - twins.stream().distinct().filter(written::contains).count();
	}

	/**
	 * Every repair has left what the first one of its kind left, who was in nobody's way.
	 */
	private List<String> strays() {
		List<String> faults = new ArrayList<>();
		for (Repair repair : this.repairs) {
			Map<String, Long> trace = Trace.of(this.sql, repair.order());
			Map<String, Long> standard = this.standards.getOrDefault(repair.ending(), Map.of());
			Set<String> all = new TreeSet<>(trace.keySet());
			all.addAll(standard.keySet());
			all.removeIf((what) -> Objects.equals(trace.get(what), standard.get(what)));
			all.forEach((what) -> faults.add("%s %s: %s: %d instead of %d".formatted(repair.ending(), repair.order(),
					what, trace.getOrDefault(what, 0L), standard.getOrDefault(what, 0L))));
		}
		return faults;
	}

	private Stream<Mail> ours() {
		return this.mails.stream().filter((mail) -> mail.twinOf() == null);
	}

	private long number(String query) {
		return this.sql.sql(query).query(Long.class).single();
	}

	private Set<String> strings(String query) {
		return new HashSet<>(this.sql.sql(query).query(String.class).list());
	}

	/**
	 * What is not as it would be if nobody had been killed; mails that came once more,
	 * under their old Message-ID; mails of the control that came once more or told what
	 * had not happened.
	 */
	record Findings(List<String> faults, long repeatedMails, long repeatedTwins) {
	}

}
