package org.mendlane.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Likeness;
import org.mendlane.customer.ListedCustomer;
import org.mendlane.customer.ListedCustomers;

import org.springframework.stereotype.Component;

/** Decides what becomes of each row, by the customers of the shop and the rows before. */
@Component
class CustomerJudge {

	private static final int BUNDLE = 500;

	private static final Set<Verdict> RIGHT = EnumSet.complementOf(EnumSet.of(Verdict.BAD, Verdict.LEFT_OUT));

	private final CustomerTables tables;

	private final CustomerCheck check;

	private final ListedCustomers customers;

	CustomerJudge(CustomerTables tables, CustomerCheck check, ListedCustomers customers) {
		this.tables = tables;
		this.check = check;
		this.customers = customers;
	}

	/** Judges all rows anew and tells of how many something else becomes than before. */
	int judge(ImportId id) {
		Map<String, Integer> seen = new HashMap<>();
		int different = 0;
		int last = 0;
		for (List<CustomerDraft> rows = next(id, last); !rows.isEmpty(); rows = next(id, last)) {
			last = rows.get(rows.size() - 1).row();
			List<CustomerDraft> judged = judge(rows, seen);
			this.tables.judge(id, judged);
			different += judged.size();
		}
		return different;
	}

	private List<CustomerDraft> next(ImportId id, int after) {
		return this.tables.rows(id, RIGHT, after, BUNDLE);
	}

	private List<CustomerDraft> judge(List<CustomerDraft> rows, Map<String, Integer> seen) {
		List<ListedCustomer> people = rows.stream().map(this.check::person).toList();
		List<Likeness> known = this.customers.known(people);
		List<CustomerDraft> judged = new ArrayList<>();
		for (int at = 0; at < rows.size(); at++) {
			CustomerDraft row = rows.get(at);
			CustomerDraft now = judge(row, known.get(at), twin(row.row(), people.get(at), seen));
			if (!now.isJudgedLike(row)) {
				judged.add(now);
			}
		}
		return judged;
	}

	private static CustomerDraft judge(CustomerDraft row, Likeness like, @Nullable Integer twin) {
		CustomerId customer = like.customer();
		Long known = (customer != null) ? customer.value() : null;
		if (like.kind() == Likeness.Kind.SEVERAL) {
			return row.bad(CustomerColumn.EMAIL, "intake.cell.several");
		}
		if (twin != null) {
			return row.judged(Verdict.DUPLICATE, known, CustomerRowWords.ROW + twin);
		}
		return switch (like.kind()) {
			case NOBODY, SEVERAL -> row.judged(Verdict.NEW, null, "");
			case NAME, PHONE -> row.judged(Verdict.DUPLICATE, known, like.kind().name());
			case SAME -> like.changes().isEmpty() ? row.judged(Verdict.SAME, known, "")
					: row.judged(Verdict.CHANGED, known, String.join(",", like.changes()));
		};
	}

	/** The row before that has the same mail or tax number. */
	private static @Nullable Integer twin(int row, ListedCustomer person, Map<String, Integer> seen) {
		return person.marks()
			.stream()
			.map((mark) -> seen.putIfAbsent(mark, row))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
