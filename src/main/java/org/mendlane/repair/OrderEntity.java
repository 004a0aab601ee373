package org.mendlane.repair;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.mendlane.customer.CustomerId;
import org.mendlane.shared.Refusal;

import jakarta.persistence.Basic;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A repair order that guards what may happen to it.
 */
@Entity
@Table(name = "repair_order")
class OrderEntity {

	@Id
	private String number;

	private long customerId;

	private String submittedBy;

	private boolean byStaff;

	private Instant submittedAt;

	@Embedded
	private PostalAddress returnAddress;

	@Enumerated(EnumType.STRING)
	private OrderState state = OrderState.OPEN;

	private boolean verified;

	private @Nullable String missing;

	private @Nullable String missingAnswer;

	private int reminders;

	private int deviceCount;

	@Basic
	private @Nullable String cancelReason;

	@Basic
	private String requestKey;

	private @Nullable Long siteId;

	private @Nullable Long contactId;

	private @Nullable Long billingPartyId;

	@Enumerated(EnumType.STRING)
	private ServicePlace servicePlace = ServicePlace.WORKSHOP;

	private boolean visitAgreed;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway")
	protected OrderEntity() {
	}

	OrderEntity(RepairOrderId id, NewOrder order, String by, Instant at) {
		this.number = id.number();
		this.customerId = order.customer().value();
		this.submittedBy = by;
		this.byStaff = order.byStaff();
		this.submittedAt = at;
		this.returnAddress = PostalAddress.of(order.returnAddress());
		this.deviceCount = order.devices().size();
		this.requestKey = order.requestKey();
		this.siteId = order.parties().site();
		this.contactId = order.parties().contact();
		this.billingPartyId = order.parties().billing();
		this.servicePlace = order.place();
	}

	void verify(Verification check) {
		mustBeOpen();
		verified = check.complete();
		missingAnswer = null;
		missing = check.complete() ? null : Wording.required(check.missing(), 2000, "repair.missing-not-named");
	}

	void answer(String text) {
		mustBeOpen();
		if (missing == null || missingAnswer != null) {
			throw new Refusal("repair.nothing-asked", number);
		}
		missingAnswer = Wording.required(text, 2000, "repair.answer-empty");
	}

	int remind() {
		mustBeOpen();
		return ++reminders;
	}

	/** Makes room for more devices and tells the position of the first. */
	int extend(int devices) {
		mustBeOpen();
		int next = deviceCount + 1;
		deviceCount += devices;
		return next;
	}

	void cancel(@Nullable String reason) {
		mustBeOpen();
		cancelReason = Wording.optional(reason, 500);
		state = OrderState.CANCELLED;
	}

	/** What there was to know, somebody has asked when the day was agreed on. */
	void agreeVisit() {
		mustBeOpen();
		verified = true;
		visitAgreed = true;
	}

	void moveVisit() {
		mustBeOpen();
		visitAgreed = false;
	}

	void mustBeTakenIn() {
		if (servicePlace == ServicePlace.ON_SITE) {
			throw new Refusal("repair.on-site", number);
		}
	}

	void mustNotBeVisited() {
		if (visitAgreed) {
			throw new Refusal("repair.visit-agreed", number);
		}
	}

	void close() {
		mustBeOpen();
		state = OrderState.CLOSED;
	}

	void mustBeOpen() {
		if (state != OrderState.OPEN) {
			throw new Refusal("repair.order-not-open", number, Wording.named(state));
		}
	}

	boolean isOpen() {
		return state == OrderState.OPEN;
	}

	boolean isCancelled() {
		return state == OrderState.CANCELLED;
	}

	RepairOrderId id() {
		return new RepairOrderId(number);
	}

	CustomerId customer() {
		return new CustomerId(customerId);
	}

	RepairOrder record() {
		return new RepairOrder(id(), customer(), submittedBy, byStaff, submittedAt, returnAddress.address(), state,
				verified, missing, missingAnswer, reminders, deviceCount,
				new OrderParties(siteId, contactId, billingPartyId), servicePlace, visitAgreed);
	}

}
