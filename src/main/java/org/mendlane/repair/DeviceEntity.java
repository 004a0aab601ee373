package org.mendlane.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.customer.CustomerId;
import org.mendlane.shared.Refusal;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A device in an order that guards the way it goes through the shop.
 */
@Entity
@Table(name = "repair")
class DeviceEntity {

	@Id
	private String number;

	@Basic
	private String orderNumber;

	private int position;

	private long customerId;

	private String submittedBy;

	private Instant submittedAt;

	private String kind;

	private String maker;

	private String model;

	private @Nullable String serial;

	private String fault;

	private @Nullable String accessories;

	private @Nullable LocalDate purchased;

	private boolean warrantyClaimed;

	@Enumerated(EnumType.STRING)
	private RepairState state = RepairState.ANNOUNCED;

	@Enumerated(EnumType.STRING)
	private @Nullable RepairPath path;

	private @Nullable Instant receivedAt;

	private @Nullable String receivedAccessories;

	private @Nullable String intakeNote;

	@Basic
	private boolean started;

	private @Nullable String technician;

	private @Nullable String technicianReason;

	private @Nullable String findings;

	private boolean repairable = true;

	private int minutes;

	private @Nullable String workNote;

	@Basic
	private @Nullable String repairedBy;

	private int qualityFailures;

	private @Nullable String qualityNote;

	private boolean unrepaired;

	private boolean unannounced;

	private boolean onSite;

	private @Nullable Instant arrivalPhotographedAt;

	private @Nullable Instant departurePhotographedAt;

	private @Nullable Instant reopenedAt;

	@Basic
	private @Nullable Instant closedAt;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway")
	protected DeviceEntity() {
	}

	DeviceEntity(RepairOrder order, int position, NewDevice device) {
		this.number = OrderNumbers.device(order.id(), position).number();
		this.orderNumber = order.id().number();
		this.position = position;
		this.customerId = order.customer().value();
		this.submittedBy = order.submittedBy();
		this.submittedAt = order.submittedAt();
		this.kind = device.kind();
		this.maker = device.maker();
		this.model = device.model();
		this.serial = device.serial();
		this.fault = device.fault();
		this.accessories = device.accessories();
		this.purchased = device.purchased();
		this.warrantyClaimed = device.warrantyClaimed();
		this.onSite = order.isOnSite();
	}

	void receive(@Nullable String withAccessories, @Nullable String note, Instant at) {
		if (state != RepairState.ANNOUNCED && receivedAt != null) {
			throw new Refusal("repair.already-received", number);
		}
		mustBe(RepairState.ANNOUNCED);
		receivedAccessories = Wording.optional(withAccessories, 500);
		intakeNote = Wording.optional(note, 1000);
		receivedAt = at;
		state = RepairState.RECEIVED;
	}

	/** It lay in the parcel and nobody had said so. */
	void turnUp(Instant at) {
		receive(accessories, null, at);
		unannounced = true;
	}

	void strike() {
		mustBe(RepairState.ANNOUNCED);
		state = RepairState.DROPPED;
	}

	void start() {
		mustBe(RepairState.RECEIVED);
		started = true;
	}

	void choose(RepairPath chosen) {
		mustBe(!record().isOver());
		path = chosen;
	}

	void assign(@Nullable String login, @Nullable String reason) {
		mustBe(!record().isOver());
		technician = login;
		technicianReason = Wording.optional(reason, 500);
	}

	void diagnose(Diagnosis diagnosis) {
		mustBe(RepairState.RECEIVED, RepairState.DIAGNOSED);
		findings = Wording.required(diagnosis.findings(), 3000, "repair.findings-empty");
		repairable = diagnosis.repairable();
		path = (diagnosis.path() != null) ? diagnosis.path() : path;
		state = RepairState.DIAGNOSED;
	}

	void mustBeInWork() {
		mustBe(RepairState.DIAGNOSED);
		if (unrepaired) {
			throw new Refusal("repair.goes-home-unrepaired", number);
		}
	}

	void work(Work work, String by) {
		mustBeInWork();
		if (work.minutes() < 0 || work.minutes() > 10_000) {
			throw new Refusal("repair.minutes", 10_000);
		}
		minutes += work.minutes();
		workNote = Wording.optional(work.note(), 3000);
		repairedBy = by;
		state = RepairState.REPAIRED;
	}

	void pass() {
		mustBe(RepairState.REPAIRED);
		qualityNote = null;
		state = RepairState.CHECKED;
	}

	void fail(@Nullable String failures) {
		mustBe(RepairState.REPAIRED);
		qualityNote = Wording.required(failures, 1000, "repair.failures-not-named");
		qualityFailures++;
		state = RepairState.DIAGNOSED;
	}

	void leaveUnrepaired() {
		mustBe(RepairState.RECEIVED, RepairState.DIAGNOSED);
		state = RepairState.DIAGNOSED;
		unrepaired = true;
	}

	/** Notes that all photos are taken; a second time changes nothing. */
	boolean photographed(boolean leaving, Instant at) {
		boolean first = (leaving ? departurePhotographedAt : arrivalPhotographedAt) == null;
		if (first && leaving) {
			departurePhotographedAt = at;
		}
		else if (first) {
			arrivalPhotographedAt = at;
		}
		return first;
	}

	void stay() {
		mustBe(RepairState.DIAGNOSED);
		unrepaired = false;
	}

	/** What was to go home, or did, is worked on once more. */
	void reopen(Instant at) {
		mustBeReadyToLeave();
		unrepaired = false;
		departurePhotographedAt = null;
		reopenedAt = at;
		state = RepairState.DIAGNOSED;
	}

	@Nullable Instant reopenedAt() {
		return reopenedAt;
	}

	void mustBeReadyToLeave() {
		if (!record().readyToLeave()) {
			throw new Refusal("repair.not-ready-to-leave", number, Wording.named(state));
		}
	}

	void close(Instant at) {
		mustBeReadyToLeave();
		closedAt = at;
		state = RepairState.CLOSED;
	}

	/** It was repaired where it stands. */
	void serve(String report, String by, Instant at) {
		mustBe(RepairState.ANNOUNCED);
		workNote = Wording.optional(report, 3000);
		repairedBy = by;
		closedAt = at;
		state = RepairState.CLOSED;
	}

	void mustBeHere() {
		mustBe((onSite || state != RepairState.ANNOUNCED) && !record().isOver());
	}

	private void mustBe(RepairState... allowed) {
		mustBe(List.of(allowed).contains(state));
	}

	private void mustBe(boolean right) {
		if (!right) {
			throw new Refusal("repair.wrong-state", number, Wording.named(state));
		}
	}

	RepairId id() {
		return new RepairId(number);
	}

	int position() {
		return position;
	}

	Instant submittedAt() {
		return submittedAt;
	}

	Repair record() {
		return new Repair(id(), new CustomerId(customerId), submittedBy, kind, maker, model, serial, fault, accessories,
				purchased, warrantyClaimed, state, path, receivedAt, receivedAccessories, intakeNote, technician,
				technicianReason, findings, repairable, minutes, workNote, qualityFailures, qualityNote, unrepaired,
				unannounced, onSite);
	}

}
