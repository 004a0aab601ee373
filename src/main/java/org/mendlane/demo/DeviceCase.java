package org.mendlane.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mendlane.repair.NewDevice;
import org.mendlane.repair.RepairId;

/**
 * A device of the demo: what it is, what it lacks, and how far it gets.
 */
record DeviceCase(OrderCase order, int position, Row row, Row job) {

	/** Its number, once the order has been submitted. */
	RepairId id() {
		return new RepairId(this.order.id().number() + "D" + this.position);
	}

	String kind() {
		return this.job.text("kind");
	}

	Locale language() {
		return this.order.customer().language("language");
	}

	NewDevice reported(LocalDate today) {
		boolean claimed = this.row.has("claimed");
		LocalDate bought = this.row.has("bought") ? today.minusMonths(this.row.number("bought")).minusDays(11) : null;
		return new NewDevice(kind(), this.row.text("maker"), this.row.text("model"), this.row.textOrNull("serial"),
				this.job.text("fault", language()), this.row.textOrNull("accessories"), bought, claimed);
	}

	boolean isMissing() {
		return this.row.text("waits").equals("PARCEL");
	}

	String path() {
		return this.row.has("path") ? this.row.text("path") : "PAID";
	}

	boolean isRepairable() {
		return !this.row.text("choice").equals("SCRAP");
	}

	/** Who gets this device's contents into his parcel, itself included. */
	List<DeviceCase> parcel() {
		return this.order.devices()
			.stream()
			.filter((other) -> other == this || other.row.text("rides").equals(String.valueOf(this.position)))
			.toList();
	}

	/** All that is done with it, up to what it waits for. */
	List<Act> acts() {
		List<Act> acts = new ArrayList<>(List.of(Act.PHOTOS));
		if (kind().equals("audio")) {
			acts.add(Act.CHOICE);
		}
		acts.add(Act.DIAGNOSIS);
		if (isRepairable() && path().equals("PAID")) {
			quote(acts);
		}
		if (isRepairable() && !this.row.text("choice").equals("NONE")) {
			repair(acts);
		}
		acts.add(Act.DISPATCH_PHOTOS);
		if (!this.row.has("rides")) {
			acts.addAll(List.of(Act.PACKING, Act.PICKUP, this.row.has("rejects") ? Act.REJECTION : Act.DELIVERY));
		}
		if (this.row.has("rated")) {
			acts.add(Act.RATING);
		}
		int end = this.row.has("waits") ? acts.indexOf(Act.valueOf(this.row.text("waits"))) : acts.size();
		return acts.subList(0, end);
	}

	private void quote(List<Act> acts) {
		acts.add(Act.QUOTE);
		if (this.row.has("asks")) {
			acts.addAll(List.of(Act.QUESTION, Act.ANSWER));
		}
		acts.add(Act.DECISION);
	}

	private void repair(List<Act> acts) {
		acts.add(Act.REPAIR);
		if (this.row.has("fails")) {
			acts.addAll(List.of(Act.FAILURE, Act.SECOND_REPAIR));
		}
		acts.add(Act.QUALITY);
	}

}
