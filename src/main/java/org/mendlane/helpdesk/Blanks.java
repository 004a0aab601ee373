package org.mendlane.helpdesk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;

/**
 * The places in a text that are filled in for a case.
 */
@Component
class Blanks {

	static final String LANGUAGE = "language";

	private static final List<String> KNOWN = List.of("customer", "device", "number", "serial");

	private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

	private static final int MOST_DEVICES = 5;

	private final RepairOrders orders;

	private final Repairs repairs;

	private final Customers customers;

	Blanks(RepairOrders orders, Repairs repairs, Customers customers) {
		this.orders = orders;
		this.repairs = repairs;
		this.customers = customers;
	}

	/** What stands in them in this case, and the language of its customer. */
	Map<String, String> of(String caseNumber, Actor actor) {
		boolean single = OrderNumbers.isDevice(caseNumber);
		RepairOrderId order = RepairId.of(caseNumber).order();
		Customer customer = customers.get(orders.get(order, actor).customer());
		List<Repair> devices = single ? List.of(repairs.get(new RepairId(caseNumber), actor))
				: orders.devices(order, 0, MOST_DEVICES);
		return Map.of("customer", customer.name(), "device", joined(devices, Repair::title), "number", caseNumber,
				"serial", joined(devices, Repair::serial), LANGUAGE, customer.language().getLanguage());
	}

	static String fill(String text, Map<String, String> values) {
		return BLANK.matcher(text)
			.replaceAll((blank) -> Matcher.quoteReplacement(values.getOrDefault(blank.group(1), blank.group())));
	}

	/** A misspelt place would be sent to a customer as it stands. */
	static void mustBeKnown(String text) {
		String known = KNOWN.stream().map((name) -> "{" + name + "}").collect(Collectors.joining(", "));
		BLANK.matcher(text)
			.results()
			.filter((blank) -> !KNOWN.contains(blank.group(1)))
			.findFirst()
			.ifPresent((blank) -> {
				throw new Refusal("helpdesk.text-blank", blank.group(), known);
			});
		if (BLANK.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
			throw new Refusal("helpdesk.text-brace", known);
		}
	}

	private static String joined(List<Repair> devices, Function<Repair, @Nullable String> part) {
		String all = devices.stream().map(part).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
		return all.isEmpty() ? "–" : all;
	}

}
