package org.mendlane.repair;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Repair orders: submitted, verified, received, called off, closed.
 */
@Service
@Transactional
public class RepairOrders {

	private static final Set<RepairState> AWAITED = EnumSet.of(RepairState.ANNOUNCED);

	private static final Set<RepairState> NEVER_CAME = EnumSet.of(RepairState.ANNOUNCED, RepairState.DROPPED);

	private final OrderStore orders;

	private final DeviceStore devices;

	private final DeviceRows rows;

	private final Submission submission;

	private final Receiving receiving;

	private final ApplicationEventPublisher facts;

	private final Completion completion;

	private final Changes changes;

	RepairOrders(OrderStore orders, DeviceStore devices, DeviceRows rows, Desk desk, ApplicationEventPublisher facts) {
		this.orders = orders;
		this.devices = devices;
		this.rows = rows;
		this.submission = desk.submission();
		this.receiving = desk.receiving();
		this.completion = desk.completion();
		this.changes = desk.changes();
		this.facts = facts;
	}

	/**
	 * Submits an order; the same request key a second time only tells the first number.
	 */
	public RepairOrderId submit(NewOrder order, Actor actor) {
		Access.mayOrderFor(actor, order.customer());
		Optional<RepairOrderId> earlier = submitted(order.requestKey());
		if (earlier.isEmpty()) {
			submission.oneAtATime();
			earlier = submitted(order.requestKey());
		}
		if (earlier.isPresent()) {
			get(earlier.get(), actor);
			return earlier.get();
		}
		RepairOrderId id = submission.submit(order, actor);
		facts.publishEvent((order.place() == ServicePlace.ON_SITE) ? new VisitRequested(id, actor.login())
				: new OrderSubmitted(id, actor.login()));
		return id;
	}

	/** The order that was submitted with this request key, for someone who may see it. */
	@Transactional(readOnly = true)
	public Optional<RepairOrderId> submitted(String requestKey, Actor actor) {
		return submitted(requestKey).map((id) -> get(id, actor).id());
	}

	private Optional<RepairOrderId> submitted(String requestKey) {
		return orders.numberByRequestKey(Wording.required(requestKey, 100, "repair.request-key-missing"))
			.map(RepairOrderId::new);
	}

	/** The order, for someone who may see it. */
	@Transactional(readOnly = true)
	public RepairOrder get(RepairOrderId id, Actor actor) {
		RepairOrder order = order(id);
		Access.mustSee(actor, order);
		return order;
	}

	/** The order, for steps of its diagram. */
	@Transactional(readOnly = true)
	public RepairOrder order(RepairOrderId id) {
		return entity(id).record();
	}

	/** Whose these orders and devices are, without those that nobody knows. */
	@Transactional(readOnly = true)
	public List<CaseLabel> labels(Collection<String> numbers) {
		List<CaseLabel> labels = new ArrayList<>();
		List<String> single = numbers.stream().filter(OrderNumbers::isDevice).toList();
		if (!single.isEmpty()) {
			labels.addAll(devices.labels(single));
		}
		List<String> whole = numbers.stream().filter(OrderNumbers::isOrder).toList();
		if (!whole.isEmpty()) {
			labels.addAll(orders.labels(whole));
		}
		return labels;
	}

	/** All devices of an order in the order's own sequence. */
	@Transactional(readOnly = true)
	public List<Repair> devices(RepairOrderId id) {
		return records(devices.ofOrder(id.number(), 0, Limit.unlimited()));
	}

	/** Some devices of an order: those after a position, at most so many. */
	@Transactional(readOnly = true)
	public List<Repair> devices(RepairOrderId id, int after, int limit) {
		return records(devices.ofOrder(id.number(), after, Limit.of(limit)));
	}

	/** Notes whether the order is complete, or what is missing. */
	public void verify(RepairOrderId id, Verification check, String by) {
		entity(id).verify(check);
		changes.tell(id.number(), "OrderVerified", null, check.complete() ? "complete" : "incomplete", by);
		if (check.pathForAll() != null) {
			rows.pathForAll(id, check.pathForAll());
			changes.tell(id.number(), "PathChosen", null, check.pathForAll(), by);
		}
	}

	/** The order, if this person may do something in it. */
	@Transactional(readOnly = true)
	public RepairOrder changeable(RepairOrderId id, Actor actor) {
		RepairOrder order = get(id, actor);
		Access.mayEdit(actor, order.submittedBy());
		return order;
	}

	/** The customer's answer to what was missing. */
	public void answerMissing(RepairOrderId id, String text, Actor actor) {
		OrderEntity order = completion.lock(id);
		Access.mustSee(actor, order.record());
		Access.mayEdit(actor, order.record().submittedBy());
		order.answer(text);
		facts.publishEvent(new MissingDataAnswered(id, actor.login()));
	}

	/** Proposes a path for every device that has none. */
	public void proposePaths(RepairOrderId id, PathRule rule) {
		var submitted = order(id).submittedAt().atZone(ZoneOffset.UTC).toLocalDate();
		rows.proposePaths(id, (sort) -> {
			@Nullable Integer months = (sort.purchased() != null)
					? (int) ChronoUnit.MONTHS.between(sort.purchased().toLocalDate(), submitted) : null;
			return rule.path(new PathQuestion(sort.kind(), sort.warrantyClaimed(), months));
		});
	}

	/** Chooses on whose account one device is repaired. */
	public void choosePath(RepairId id, RepairPath path, Actor actor) {
		actor.require(Role.CARE, Role.RECEPTION, Role.TECHNICIAN);
		DeviceEntity device = device(id);
		@Nullable RepairPath before = device.record().path();
		device.choose(path);
		changes.tell(id.number(), "PathChosen", before, path, actor.login());
	}

	/** Takes in what lay in a parcel. */
	public void receive(RepairOrderId id, Arrival arrival, Actor actor) {
		actor.require(Role.RECEPTION, Role.DISPATCH);
		receiving.receive(completion.lock(id), arrival);
		facts.publishEvent(new ParcelArrived(id, actor.login()));
		if (!arrival.restComes()) {
			completion.tellIfAllDone(id, actor.login());
		}
	}

	/** Whether a received device's repair has not started. */
	@Transactional(readOnly = true)
	public boolean hasUnstarted(RepairOrderId id) {
		return devices.countUnstarted(id.number()) > 0;
	}

	/** Starts the repair of the next received devices and tells how many remain. */
	public int startRepairs(RepairOrderId id, int chunk) {
		completion.lock(id);
		List<DeviceEntity> next = devices.unstarted(id.number(), Limit.of(chunk));
		next.forEach(DeviceEntity::start);
		devices.flush();
		next.forEach((device) -> facts.publishEvent(new DeviceReceived(device.id(), Actor.SYSTEM.login())));
		return devices.countUnstarted(id.number());
	}

	/** Whether no device is awaited any more. */
	@Transactional(readOnly = true)
	public boolean allHere(RepairOrderId id) {
		return order(id).isOnSite() || devices.count(id.number(), AWAITED) == 0;
	}

	/** Calls the order off, as long as nothing of it has arrived and nobody comes. */
	public void cancel(RepairOrderId id, @Nullable String reason, Actor actor) {
		OrderEntity order = completion.lock(id);
		Access.mustSee(actor, order.record());
		Access.mayEdit(actor, order.record().submittedBy());
		order.mustBeOpen();
		order.mustNotBeVisited();
		if (!nothingCame(order)) {
			throw new Refusal("repair.already-arrived", id.number());
		}
		order.cancel(reason);
		rows.dropMissing(id);
		facts.publishEvent(new OrderCancelled(id, actor.login()));
	}

	/** Stops waiting for a parcel of which nothing has come. */
	public void giveUp(RepairOrderId id, String by) {
		OrderEntity order = completion.lock(id);
		if (!nothingCame(order)) {
			throw new Refusal("repair.parcel-came", id.number());
		}
		order.cancel(null);
		rows.dropMissing(id);
		facts.publishEvent(new OrderGivenUp(id, by));
	}

	/** Stops waiting for one device of an order of which others come or came. */
	public void strike(RepairId id, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE);
		OrderEntity order = completion.lock(id.order());
		order.mustBeOpen();
		order.mustBeTakenIn();
		device(id).strike();
		devices.flush();
		if (nothingCame(order) && allHere(id.order())) {
			throw new Refusal("repair.last-device", id.order().number());
		}
		facts.publishEvent(new DeviceStruck(id, actor.login()));
		if (allHere(id.order())) {
			facts.publishEvent(new NothingMissing(id.order(), actor.login()));
			completion.tellIfAllDone(id.order(), actor.login());
		}
	}

	/** Counts a reminder and tells the how manieth it is. */
	public int remindToShip(RepairOrderId id) {
		return entity(id).remind();
	}

	/** Ends the order once all its devices are done. */
	public void close(RepairOrderId id) {
		if (!completion.allDone(id)) {
			throw new Refusal("repair.devices-under-way", id.number());
		}
		entity(id).close();
	}

	/** Whether the order was called off or given up. */
	@Transactional(readOnly = true)
	public boolean isCancelled(RepairOrderId id) {
		return entity(id).isCancelled();
	}

	private DeviceEntity device(RepairId id) {
		return devices.findById(id.number()).orElseThrow(() -> new NotFound("device " + id.number()));
	}

	private boolean nothingCame(OrderEntity order) {
		RepairOrder record = order.record();
		return devices.count(record.id().number(), NEVER_CAME) == record.deviceCount();
	}

	private OrderEntity entity(RepairOrderId id) {
		return orders.findById(id.number()).orElseThrow(() -> new NotFound("order " + id.number()));
	}

	private static List<Repair> records(List<DeviceEntity> entities) {
		return entities.stream().map(DeviceEntity::record).toList();
	}

}
