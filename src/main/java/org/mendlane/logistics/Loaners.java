package org.mendlane.logistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.CustomerId;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Devices that the shop lends while it repairs: which there are, who has them, and until
 * when.
 */
@Service
@Transactional
public class Loaners {

	private static final Pattern CODE = Pattern.compile("LND[0-9]{3,6}");

	private static final int LONGEST_DAYS = 365;

	private static final String ALL = """
			select l.code, l.name, l.serial, l.retired, (select max(b.condition_note) from loan b where b.id = (
				select max(c.id) from loan c where c.loaner_code = l.code and c.returned_at is not null)),
				o.order_number, o.due_day, o.lent_at
			from loaner l left join loan o on o.loaner_code = l.code and o.returned_at is null""" + " ";

	private final JdbcClient jdbc;

	private final RepairOrders orders;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Loaners(JdbcClient jdbc, RepairOrders orders, ApplicationEventPublisher facts, Clock clock) {
		this.jdbc = jdbc;
		this.orders = orders;
		this.facts = facts;
		this.clock = clock;
	}

	/** Whether this is the code of a loaner, whatever its case. */
	public static boolean isCode(String scanned) {
		return CODE.matcher(scanned.toUpperCase(Locale.ROOT)).matches();
	}

	/** All, by name. */
	@Transactional(readOnly = true)
	public List<Loaner> all() {
		return jdbc.sql(ALL + "order by l.name, l.code").query(Loaners::loaner).list();
	}

	/** The loaner with this code. */
	@Transactional(readOnly = true)
	public Loaner get(String code) {
		return jdbc.sql(ALL + "where l.code = ?")
			.param(code.toUpperCase(Locale.ROOT))
			.query(Loaners::loaner)
			.optional()
			.orElseThrow(() -> new NotFound("loaner " + code));
	}

	/** What is out with this order. */
	@Transactional(readOnly = true)
	public Optional<Loaner> out(RepairOrderId order) {
		return jdbc.sql(ALL + "where o.order_number = ?").param(order.number()).query(Loaners::loaner).optional();
	}

	/** What the customer of this order has to use meanwhile. */
	@Transactional(readOnly = true)
	public Replacement replacement(RepairOrderId order) {
		if (out(order).isPresent()) {
			return Replacement.LENT;
		}
		return all().stream().allMatch(Loaner::retired) ? Replacement.NONE : Replacement.ON_REQUEST;
	}

	/** What this customer has borrowed and not brought back, the first one due first. */
	@Transactional(readOnly = true)
	public List<Loaner> lentTo(CustomerId customer) {
		return jdbc
			.sql(ALL + "where o.order_number in (select number from repair_order where customer_id = ?) "
					+ "order by o.due_day, l.code")
			.param(customer.value())
			.query(Loaners::loaner)
			.list();
	}

	/** Adds a device to the list, with the next free code. */
	public Loaner add(String name, String serial, Actor actor) {
		actor.require(Role.LEAD);
		if (name.isBlank() || name.length() > 120 || serial.isBlank() || serial.length() > 80) {
			throw new Refusal("logistics.loaner-name");
		}
		List<Loaner> all = allLocked();
		if (all.stream().anyMatch((one) -> one.serial().equalsIgnoreCase(serial.strip()))) {
			throw new Refusal("logistics.loaner-exists", serial.strip());
		}
		int last = all.stream().mapToInt((one) -> Integer.parseInt(one.code().substring(3))).max().orElse(0);
		String code = "LND%03d".formatted(last + 1);
		try {
			jdbc.sql("insert into loaner (code, name, serial, retired) values (?, ?, ?, false)")
				.params(code, name.strip(), serial.strip())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("logistics.loaner-meanwhile");
		}
		return get(code);
	}

	/** Takes a device out of use, or back into it. */
	public void retire(String code, boolean retired, Actor actor) {
		actor.require(Role.LEAD);
		Loaner loaner = locked(code);
		mustNotBeOut(loaner);
		jdbc.sql("update loaner set retired = ? where code = ?").params(retired, loaner.code()).update();
	}

	/**
	 * Lends the device it returns with an order of which something is here; one at a
	 * time.
	 */
	public Loaner lend(String code, RepairOrderId order, LocalDate due, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE, Role.DISPATCH);
		Loaner loaner = locked(code);
		mustNotBeOut(loaner);
		jdbc.sql("select number from repair_order where number = ? for update")
			.param(order.number())
			.query(String.class)
			.list();
		mustBeAhead(due);
		if (loaner.retired() || !mayBorrow(order, actor)) {
			throw new Refusal("logistics.no-loan", order.number());
		}
		jdbc.sql("insert into loan (loaner_code, order_number, due_day, lent_at, lent_by) values (?, ?, ?, ?, ?)")
			.params(loaner.code(), order.number(), due, now(), actor.login())
			.update();
		facts.publishEvent(new LoanerLent(order, loaner.code(), due, actor.login()));
		return loaner;
	}

	/** Gives a device that is out another day on which it comes back. */
	public void prolong(String code, LocalDate due, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE, Role.DISPATCH);
		Loaner loaner = locked(code);
		Loaner.Loan loan = loan(loaner);
		mustBeAhead(due);
		if (!due.equals(loan.due())) {
			jdbc.sql("update loan set due_day = ? where loaner_code = ? and returned_at is null")
				.params(due, loaner.code())
				.update();
			facts.publishEvent(new LoanProlonged(loan.order(), loaner.code(), due, actor.login()));
		}
	}

	/** Takes a device back, in whatever condition. */
	public RepairOrderId takeBack(String code, @Nullable String condition, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE, Role.DISPATCH);
		Loaner loaner = locked(code);
		Loaner.Loan loan = loan(loaner);
		if (condition != null && condition.length() > 500) {
			throw new Refusal("logistics.loaner-condition", 500);
		}
		jdbc.sql("update loan set returned_at = ?, returned_by = ?, condition_note = ? where loaner_code = ? "
				+ "and returned_at is null")
			.params(now(), actor.login(), (condition == null || condition.isBlank()) ? null : condition.strip(),
					loaner.code())
			.update();
		facts.publishEvent(new LoanerReturned(loan.order(), loaner.code(), actor.login()));
		facts.publishEvent(new NothingLent(loan.order(), actor.login()));
		return loan.order();
	}

	private boolean mayBorrow(RepairOrderId id, Actor actor) {
		return orders.get(id, actor).state() == OrderState.OPEN && out(id).isEmpty()
				&& orders.devices(id).stream().anyMatch((device) -> device.receivedAt() != null && !device.isOver());
	}

	private void mustBeAhead(LocalDate due) {
		LocalDate today = LocalDate.now(clock);
		if (!due.isAfter(today) || due.isAfter(today.plusDays(LONGEST_DAYS))) {
			throw new Refusal("logistics.loan-due", LONGEST_DAYS);
		}
	}

	private static Loaner.Loan loan(Loaner loaner) {
		Loaner.Loan loan = loaner.loan();
		if (loan == null) {
			throw new Refusal("logistics.loaner-here", loaner.name());
		}
		return loan;
	}

	private static void mustNotBeOut(Loaner loaner) {
		if (loaner.loan() != null) {
			throw new Refusal("logistics.loaner-out", loaner.name());
		}
	}

	/**
	 * Whoever adds one meanwhile waits, and then sees this one too; only where there is
	 * none yet, nothing keeps him waiting.
	 */
	private List<Loaner> allLocked() {
		jdbc.sql("select code from loaner order by code for update").query(String.class).list();
		return all();
	}

	/** Nobody else lends or takes it back meanwhile. */
	private Loaner locked(String code) {
		jdbc.sql("select code from loaner where code = ? for update")
			.param(code.toUpperCase(Locale.ROOT))
			.query(String.class)
			.optional();
		return get(code);
	}

	private Timestamp now() {
		return Timestamp.from(clock.instant());
	}

	private static Loaner loaner(ResultSet row, int number) throws SQLException {
		String order = row.getString(6);
		return new Loaner(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getString(5),
				(order == null) ? null : new Loaner.Loan(new RepairOrderId(order), row.getObject(7, LocalDate.class),
						row.getTimestamp(8).toInstant()));
	}

}
