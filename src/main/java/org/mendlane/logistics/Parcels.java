package org.mendlane.logistics;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.CustomerId;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Fact;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parcels that go home: packed, picked up, delivered.
 */
@Service
@Transactional
public class Parcels {

	private final ParcelStore parcels;

	private final Places places;

	private final Repairs repairs;

	private final ReturnMethodRows methods;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Parcels(ParcelStore parcels, Places places, Repairs repairs, ReturnMethodRows methods,
			ApplicationEventPublisher facts, Clock clock) {
		this.parcels = parcels;
		this.places = places;
		this.repairs = repairs;
		this.methods = methods;
		this.facts = facts;
		this.clock = clock;
	}

	/** Packs devices of one customer under one number; the same again changes nothing. */
	public void pack(Packing packing, Actor actor) {
		actor.require(Role.DISPATCH, Role.RECEPTION);
		String number = packing.carrier().checked(packing.trackingNumber());
		Optional<ParcelEntity> same = parcels.lock(number);
		if (same.isPresent()) {
			if (same.get().holdsJust(packing)) {
				return;
			}
			throw new Refusal("logistics.number-used", number);
		}
		packing.devices().forEach((device) -> mayBeSent(device.repair()));
		parcels.saveAndFlush(packed(packing, actor));
		packing.devices().forEach((device) -> publish(new DevicePacked(device.repair(), number, actor.login())));
	}

	/** The courier has taken the parcel with this number. */
	public void pickedUp(String trackingNumber, Actor actor) {
		actor.require(Role.DISPATCH, Role.RECEPTION);
		String number = Carrier.tidy(trackingNumber);
		ParcelEntity parcel = parcels.lock(number).orElseThrow(() -> new Refusal("logistics.unknown-number", number));
		parcel.pickUp(actor.login(), clock.instant());
		parcel.record().repairs().forEach((repair) -> {
			places.leave(repair);
			publish(new ParcelPickedUp(repair, number, actor.login()));
		});
	}

	/** What the customer takes with him is a parcel that nobody carries. */
	void collected(List<PackedDevice> devices, Actor actor) {
		String number = devices.get(0).repair().number();
		ParcelEntity parcel = packed(new Packing(devices, Carrier.IN_PERSON, number), actor);
		parcel.pickUp(actor.login(), clock.instant());
		parcel.deliver(actor.login(), clock.instant());
		parcels.saveAndFlush(parcel);
		devices.forEach((device) -> {
			places.leave(device.repair());
			publish(new DeviceCollected(device.repair(), actor.login()));
		});
	}

	/** The parcel with this device has reached the customer, as he or the shop says. */
	public void delivered(RepairId repair, Actor actor) {
		repairs.changeable(repair, actor);
		if (actor.isStaff()) {
			actor.require(Role.DISPATCH, Role.CARE, Role.RECEPTION);
		}
		arrive(repair, actor).forEach((device) -> publish(new ParcelDelivered(device, actor.login())));
	}

	/** Which devices the parcel has just brought; none if that was known before. */
	List<RepairId> arrive(RepairId repair, Actor actor) {
		ParcelEntity parcel = parcel(repair);
		return parcel.deliver(actor.login(), clock.instant()) ? parcel.record().repairs() : List.of();
	}

	/**
	 * The device is no longer in the parcel it went home in, so that it can be packed
	 * again.
	 */
	void comeBack(RepairId repair) {
		parcels.numberOf(repair.number()).flatMap(parcels::lock).ifPresent((parcel) -> parcel.takeOut(repair));
	}

	/** Nobody has said otherwise for long enough; tells nobody. */
	public void assumeDelivered(RepairId repair) {
		parcel(repair).deliver(Actor.SYSTEM.login(), clock.instant());
	}

	/** Whether it was photographed for this way home. */
	boolean isPhotographed(RepairId repair) {
		return !repairs.departurePhotos(repair).isEmpty();
	}

	/** The parcel a device went into. */
	@Transactional(readOnly = true)
	public Optional<Parcel> of(RepairId repair) {
		return parcels.with(repair.number()).map(ParcelEntity::record);
	}

	/** Parcels that the courier has not taken yet. */
	@Transactional(readOnly = true)
	public List<Parcel> ready() {
		return parcels.findByPickedUpAtIsNullOrderByPackedAt().stream().map(ParcelEntity::record).toList();
	}

	/** How what is packed with a device differs from what came with it. */
	@Transactional(readOnly = true)
	public Difference difference(RepairId repair, String contents) {
		return Difference.between(repairs.repair(repair).receivedAccessories(), contents);
	}

	private ParcelEntity packed(Packing packing, Actor actor) {
		CustomerId customer = PackingRules.customer(packing.devices().stream().map(this::unpacked).toList());
		return new ParcelEntity(packing, customer, actor.login(), clock.instant());
	}

	private void mayBeSent(RepairId device) {
		if (methods.of(device.order()) == ReturnMethod.COLLECTION) {
			throw new Refusal("logistics.customer-collects", device.number());
		}
	}

	private Repair unpacked(PackedDevice device) {
		PackingRules.contentsFit(device);
		if (parcels.with(device.repair().number()).isPresent()) {
			throw new Refusal("logistics.already-packed", device.repair().number());
		}
		return repairs.repair(device.repair());
	}

	private ParcelEntity parcel(RepairId repair) {
		return parcels.numberOf(repair.number())
			.flatMap(parcels::lock)
			.orElseThrow(() -> new Refusal("logistics.not-packed", repair.number()));
	}

	private void publish(Fact fact) {
		facts.publishEvent(fact);
	}

}
