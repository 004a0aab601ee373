package org.mendlane.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.FormPart;
import org.mendlane.workflow.FormPart.Kind;
import org.mendlane.workflow.FormPart.Limits;
import org.mendlane.workflow.FormPart.Option;

/**
 * What somebody has entered into the form of a task, held against what the form says
 * about its fields.
 */
final class Answers {

	private final Map<String, @Nullable Object> values = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private Answers() {
	}

	static Answers of(List<FormPart> parts, Map<String, String> typed) {
		Answers answers = new Answers();
		parts.stream().filter(FormPart::asks).forEach((part) -> answers.read(part, typed(part, typed)));
		return answers;
	}

	/** The name of a field on the page; each of several boxes adds its own value. */
	static String name(FormPart part) {
		return "f." + part.key();
	}

	/** What stands in these fields of the page. */
	static List<String> typed(FormPart part, Map<String, String> typed) {
		if (part.kind() == Kind.BOXES) {
			return part.options()
				.stream()
				.map(Option::value)
				.filter((value) -> typed.containsKey(name(part) + "." + value))
				.toList();
		}
		String text = typed.getOrDefault(name(part), "").replace("\r\n", "\n");
		return text.isBlank() ? List.of() : List.of(text);
	}

	/** Nothing for what was left empty. */
	Map<String, @Nullable Object> values() {
		return this.values;
	}

	List<Problem> problems() {
		return this.problems;
	}

	private void read(FormPart part, List<String> typed) {
		if (typed.isEmpty() && part.limits().required()) {
			refuse(part, "required");
			return;
		}
		String first = typed.isEmpty() ? null : typed.get(0);
		this.values.put(part.key(), switch (part.kind()) {
			case TEXT -> null;
			case LINE, AREA -> text(part, first);
			case NUMBER -> number(part, first);
			case DATE -> date(part, first);
			case BOX -> first != null;
			case BOXES -> typed;
			case RADIO, SELECT -> chosen(part, first);
		});
	}

	private @Nullable String text(FormPart part, @Nullable String typed) {
		Limits limits = part.limits();
		if (typed == null) {
			return null;
		}
		if (limits.longest() != null && typed.length() > limits.longest()) {
			refuse(part, "long", limits.longest());
		}
		else if (limits.shortest() != null && typed.length() < limits.shortest()) {
			refuse(part, "short", limits.shortest());
		}
		else if (limits.pattern() != null && !typed.matches(limits.pattern())) {
			refuse(part, "value");
		}
		return typed;
	}

	private @Nullable Number number(FormPart part, @Nullable String typed) {
		if (typed == null) {
			return null;
		}
		String plain = typed.replaceAll("[\\s\u00a0]", "").replace(',', '.');
		if (!plain.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
			refuse(part, "number");
			return null;
		}
		BigDecimal number = new BigDecimal(plain);
		Limits limits = part.limits();
		if (limits.decimals() != null && number.stripTrailingZeros().scale() > limits.decimals()) {
			refuse(part, "decimals", limits.decimals());
		}
		else if (limits.least() != null && number.compareTo(limits.least()) < 0) {
			refuse(part, "least", limits.least());
		}
		else if (limits.most() != null && number.compareTo(limits.most()) > 0) {
			refuse(part, "most", limits.most());
		}
		if (number.stripTrailingZeros().scale() <= 0) {
			return number.intValue();
		}
		return number.doubleValue();
	}

	private @Nullable String date(FormPart part, @Nullable String typed) {
		try {
			return (typed != null) ? LocalDate.parse(typed).toString() : null;
		}
		catch (DateTimeParseException ex) {
			refuse(part, "value");
			return null;
		}
	}

	private @Nullable String chosen(FormPart part, @Nullable String typed) {
		if (typed != null && part.options().stream().map(Option::value).noneMatch(typed::equals)) {
			refuse(part, "value");
		}
		return typed;
	}

	private void refuse(FormPart part, String why, Object... more) {
		List<Object> args = new ArrayList<>(List.of(part.text()));
		args.addAll(List.of(more));
		this.problems.add(new Problem(part.key(), "staff.answer." + why, args.toArray()));
	}

	/** What is wrong with the answer in one field. */
	record Problem(String field, String key, Object[] args) {
	}

}
