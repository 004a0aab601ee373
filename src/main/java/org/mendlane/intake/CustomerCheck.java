package org.mendlane.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.ListedCustomer;
import org.mendlane.shared.Address;

import org.springframework.stereotype.Component;

/** Says what is wrong with a row, and makes a customer of a row that is right. */
@Component
class CustomerCheck implements RowReader<CustomerColumn, CustomerDraft> {

	private static final Map<String, CustomerColumn> FIELDS = Map.of("name", CustomerColumn.NAME, "email",
			CustomerColumn.EMAIL, "phone", CustomerColumn.PHONE, "taxId", CustomerColumn.TAX, "street",
			CustomerColumn.STREET, "postalCode", CustomerColumn.POSTAL, "city", CustomerColumn.CITY, "country",
			CustomerColumn.COUNTRY);

	private final CustomerWords words;

	CustomerCheck(CustomerWords words) {
		this.words = words;
	}

	@Override
	public CustomerDraft read(int row, Map<CustomerColumn, String> given, Set<CustomerColumn> formulas) {
		Map<CustomerColumn, String> values = new EnumMap<>(CustomerColumn.class);
		Map<CustomerColumn, String> problems = new EnumMap<>(CustomerColumn.class);
		for (CustomerColumn column : CustomerColumn.values()) {
			String value = given.getOrDefault(column, "").strip();
			String problem = formulas.contains(column) ? Problem.FORMULA.key() : problem(column, value);
			if (problem != null) {
				problems.put(column, problem);
			}
			values.put(column, (value.length() <= column.longest()) ? value : value.substring(0, column.longest()));
		}
		CustomerDraft draft = new CustomerDraft(row, values, problems, Verdict.NEW, null, "", false, false);
		person(draft).problems().forEach((field, key) -> {
			CustomerColumn column = FIELDS.get(field);
			if (column != null) {
				problems.putIfAbsent(column, key);
			}
		});
		return problems.isEmpty() ? draft : draft.judged(Verdict.BAD, null, "");
	}

	ListedCustomer person(CustomerDraft row) {
		String name = row.value(CustomerColumn.NAME);
		Address home = new Address(name, row.value(CustomerColumn.STREET), row.value(CustomerColumn.POSTAL),
				row.value(CustomerColumn.CITY), this.words.country(row.value(CustomerColumn.COUNTRY)).orElse(""));
		return new ListedCustomer(this.words.kind(row.value(CustomerColumn.KIND)).orElse(CustomerKind.PERSON), name,
				filled(row, CustomerColumn.TAX), row.value(CustomerColumn.EMAIL), filled(row, CustomerColumn.PHONE),
				this.words.language(row.value(CustomerColumn.LANGUAGE)).orElse(null), home,
				this.words.contract(row.value(CustomerColumn.CONTRACT)).orElse(null));
	}

	private @Nullable String problem(CustomerColumn column, String value) {
		if (value.isEmpty()) {
			return column.isRequired() ? Problem.MISSING.key() : null;
		}
		if (value.length() > column.longest()) {
			return Problem.TOO_LONG.key();
		}
		boolean fine = switch (column) {
			case KIND -> this.words.kind(value).isPresent();
			case COUNTRY -> this.words.country(value).isPresent();
			case LANGUAGE -> this.words.language(value).isPresent();
			case CONTRACT -> this.words.contract(value).isPresent();
			default -> true;
		};
		return fine ? null : "intake.cell.not-listed";
	}

	private static @Nullable String filled(CustomerDraft row, CustomerColumn column) {
		String value = row.value(column);
		return value.isEmpty() ? null : value;
	}

}
