package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.logistics.Loaners;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;
import org.mendlane.logistics.Places;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairState;
import org.mendlane.shared.NotFound;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Component;

/** Knows which page a scanned code means; looks only, changes nothing. */
@Component
class Scanner {

	private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z][0-9A-Za-z]|[\\p{Cntrl}\\u00e8]");

	private static final int LONGEST = 100;

	private static final Set<String> AT_THE_COUNTER = Set.of("AwaitReturn", "HandOut");

	/** Photo stations that no task leads to. */
	private static final Set<String> IN_THE_WORKSHOP = Set.of("photos-repair", "photos-quality");

	private final RepairOrders orders;

	private final Worklist worklist;

	private final Parcels parcels;

	private final Places places;

	private final CaseRows cases;

	private final Loaners loaners;

	Scanner(RepairOrders orders, Worklist worklist, Parcels parcels, Places places, CaseRows cases, Loaners loaners) {
		this.loaners = loaners;
		this.places = places;
		this.orders = orders;
		this.worklist = worklist;
		this.parcels = parcels;
		this.cases = cases;
	}

	/**
	 * What was meant, whatever the keyboard: without the scanner's own marks and, if it
	 * is an address, its end.
	 */
	static String clean(String scanned) {
		String code = SYMBOLOGY.matcher(Layouts.read(scanned.strip())).replaceAll("").strip();
		String end = code.contains("://") ? code.substring(code.lastIndexOf('/') + 1) : code;
		return (end.length() <= LONGEST) ? end : end.substring(0, LONGEST);
	}

	/** The page, unless the code is unknown or a serial number. */
	Optional<String> page(String code, @Nullable String station, Actor actor) {
		String number = OrderNumbers.normalise(code);
		try {
			if (Places.isCode(number)) {
				return Optional.of("/staff/places/" + this.places.get(number).code());
			}
			if (Loaners.isCode(number)) {
				return Optional.of("/staff/loaners/" + this.loaners.get(number).code());
			}
			if (OrderNumbers.isOrder(number)) {
				return Optional.of(order(new RepairOrderId(number), actor));
			}
			if (OrderNumbers.isDevice(number)) {
				return Optional.of(device(new RepairId(number), station, actor));
			}
		}
		catch (NotFound ex) {
			return Optional.empty();
		}
		return this.cases.inParcel(number).map((device) -> parcel(new RepairId(device)));
	}

	/** Devices with this serial number. */
	List<CaseRow> serial(String code) {
		return code.isEmpty() ? List.of() : this.cases.withSerial(code);
	}

	private String order(RepairOrderId id, Actor actor) {
		this.orders.get(id, actor);
		return this.orders.allHere(id) ? "/staff/cases/" + id.number() : awaited(id.number(), id, actor);
	}

	/** Whoever does not open parcels is shown the case. */
	private static String awaited(String number, RepairOrderId order, Actor actor) {
		return actor.may(Role.RECEPTION, Role.DISPATCH) ? "/staff/receive/" + order.number() : "/staff/cases/" + number;
	}

	private String device(RepairId id, @Nullable String station, Actor actor) {
		this.orders.get(id.order(), actor);
		Repair device = this.orders.devices(id.order())
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("device " + id.number()));
		if (device.state() == RepairState.ANNOUNCED && !device.onSite()) {
			return awaited(id.number(), id.order(), actor);
		}
		if (station != null && IN_THE_WORKSHOP.contains(station)) {
			return "/staff/" + station + "/" + id.number();
		}
		List<String> pages = this.worklist.ofCase(id.number())
			.stream()
			.filter((task) -> open(task, actor))
			.map(WorkItem::page)
			.filter((page) -> page != null)
			.toList();
		return pages.stream()
			.filter((page) -> station != null && page.startsWith("/staff/" + station + "/"))
			.findFirst()
			.orElse(pages.isEmpty() ? "/staff/cases/" + id.number() : pages.get(0));
	}

	/**
	 * Tasks of colleagues and of customers are no reason to leave the case page, but for
	 * what a customer was to send back or comes for.
	 */
	private static boolean open(WorkItem task, Actor actor) {
		String assignee = task.assignee();
		return (assignee == null || assignee.equals(actor.login()))
				&& (!"customer".equals(task.waitsFor()) || AT_THE_COUNTER.contains(task.element()));
	}

	private String parcel(RepairId device) {
		Parcel parcel = this.parcels.of(device).orElseThrow(() -> new NotFound("parcel of " + device.number()));
		if (parcel.pickedUpAt() == null) {
			return "/staff/pickup/" + device.number();
		}
		return (parcel.deliveredAt() == null) ? "/staff/delivery/" + device.number()
				: "/staff/cases/" + device.number();
	}

	/** The code as it is shown and remembered. */
	static String shown(String code) {
		String number = OrderNumbers.normalise(code);
		return number.startsWith("SR") ? number : code.strip().toUpperCase(Locale.ROOT);
	}

}
