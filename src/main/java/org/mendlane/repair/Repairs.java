package org.mendlane.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.device.Purpose;
import org.mendlane.document.Document;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Repairs of single devices: photographed, assigned, diagnosed, worked on, checked,
 * closed.
 */
@Service
@Transactional
public class Repairs {

	private final DeviceStore devices;

	private final Checklists checklists;

	private final Technicians technicians;

	private final UsedParts usedParts;

	private final Departure departure;

	private final Changes changes;

	Repairs(DeviceStore devices, Checklists checklists, Technicians technicians, UsedParts usedParts,
			Departure departure, Changes changes) {
		this.devices = devices;
		this.checklists = checklists;
		this.technicians = technicians;
		this.usedParts = usedParts;
		this.departure = departure;
		this.changes = changes;
	}

	/** The device, for someone who may see it. */
	@Transactional(readOnly = true)
	public Repair get(RepairId id, Actor actor) {
		Repair repair = repair(id);
		Access.mustSee(actor, repair);
		return repair;
	}

	/** The device, for someone who may do something about it, not only see it. */
	@Transactional(readOnly = true)
	public Repair changeable(RepairId id, Actor actor) {
		Repair repair = get(id, actor);
		Access.mayEdit(actor, repair.submittedBy());
		return repair;
	}

	/** The device, for steps of its diagram. */
	@Transactional(readOnly = true)
	public Repair repair(RepairId id) {
		return entity(id).record();
	}

	/**
	 * Says that the photos of this kind are all taken; there must be at least one. Once
	 * is enough.
	 */
	public void photographed(RepairId id, String kind, Actor actor) {
		departure.photographed(entity(id), kind, actor);
	}

	/** Proposes the best technician and notes him; nobody if no one suits. */
	public Optional<TechnicianProposal> proposeTechnician(RepairId id, TechnicianRule rule) {
		Optional<TechnicianProposal> best = rankTechnicians(id, rule).stream()
			.filter((proposal) -> proposal.score() > 0)
			.findFirst();
		give(id, best.map(TechnicianProposal::login).orElse(null), best.map(TechnicianProposal::reason).orElse(null),
				Actor.SYSTEM.login());
		return best;
	}

	/** All technicians with their points for this device, the best first. */
	@Transactional(readOnly = true)
	public List<TechnicianProposal> rankTechnicians(RepairId id, TechnicianRule rule) {
		return technicians.rank(repair(id), rule);
	}

	/** Gives the device to a technician, or back to the pool if there is none. */
	public void assign(RepairId id, @Nullable String login, @Nullable String reason, String by) {
		if (login != null && !technicians.isTechnician(login)) {
			throw new Refusal("repair.no-technician", login);
		}
		give(id, login, reason, by);
	}

	private void give(RepairId id, @Nullable String login, @Nullable String reason, String by) {
		DeviceEntity device = entity(id);
		@Nullable String before = device.record().technician();
		device.assign(login, reason);
		changes.tell(id.number(), "TechnicianChosen", before, login, by);
	}

	/** How many devices this technician has on the bench. */
	@Transactional(readOnly = true)
	public int load(String login) {
		return technicians.load(login);
	}

	/** Notes what was found. */
	public void diagnose(RepairId id, Diagnosis diagnosis, String by) {
		DeviceEntity device = entity(id);
		@Nullable RepairPath before = device.record().path();
		device.diagnose(diagnosis);
		changes.tell(id.number(), "PathChosen", before, device.record().path(), by);
		checklists.tick(device.record(), Purpose.DIAGNOSIS, diagnosis.checks(), by);
	}

	/** Notes what was done; time adds up when quality control sends a device back. */
	public void work(RepairId id, Work work, String by) {
		DeviceEntity device = entity(id);
		int before = device.record().minutes();
		device.work(work, by);
		changes.tell(id.number(), "MinutesWorked", before, device.record().minutes(), by);
		checklists.tick(device.record(), Purpose.REPAIR, work.checks(), by);
	}

	/** The points ticked so far. */
	@Transactional(readOnly = true)
	public Set<String> ticked(RepairId id, Purpose purpose) {
		return checklists.ticked(id, purpose);
	}

	/** Adds a spare part from the price list. */
	public void addPart(RepairId id, String code, int quantity, Actor actor) {
		actor.require(Role.TECHNICIAN);
		entity(id).mustBeInWork();
		usedParts.add(id, code, quantity, actor);
		changes.tell(id.number(), "PartUsed", null, code + " × " + quantity, actor.login());
	}

	/** Takes a spare part off again. */
	public void removePart(RepairId id, long part, Actor actor) {
		actor.require(Role.TECHNICIAN);
		entity(id).mustBeInWork();
		changes.tell(id.number(), "PartTakenOff", usedParts.remove(id, part), null, actor.login());
	}

	/** The spare parts used, in the order they were noted. */
	@Transactional(readOnly = true)
	public List<UsedPart> parts(RepairId id) {
		return usedParts.of(id);
	}

	/**
	 * Whether somebody has worked on the device since its diagnosis, or made it ready to
	 * leave.
	 */
	@Transactional(readOnly = true)
	public boolean isBegun(RepairId id) {
		Repair repair = repair(id);
		return repair.state() != RepairState.DIAGNOSED || repair.qualityFailures() > 0 || repair.minutes() > 0
				|| !usedParts.of(id).isEmpty() || devices.workPeriods(id.number()) > 0
				|| !checklists.ticked(id, Purpose.REPAIR).isEmpty() || departure.isBegun(id);
	}

	/** Passes the device, or sends it back with what failed. */
	public void checkQuality(RepairId id, QualityCheck check, String by) {
		DeviceEntity device = entity(id);
		RepairState before = device.record().state();
		if (check.passed()) {
			device.pass();
			checklists.tick(device.record(), Purpose.QUALITY, check.checks(), by);
		}
		else {
			device.fail(check.failures());
		}
		changes.tell(id.number(), "QualityChecked", before, device.record().state(), by);
	}

	/** Nothing more is repaired; the device goes home as it is. */
	public void unrepaired(RepairId id) {
		entity(id).leaveUnrepaired();
	}

	/** It may be repaired after all. */
	public void keep(RepairId id) {
		entity(id).stay();
	}

	/** It was rejected and is repaired once more. */
	public void reopen(RepairId id) {
		departure.reopen(entity(id));
	}

	/** The photos that were taken for its way home, this time. */
	@Transactional(readOnly = true)
	public List<Document> departurePhotos(RepairId id) {
		return departure.photos(entity(id));
	}

	/** Ends the repair of a device that has gone home, and with the last one, says so. */
	public void close(RepairId id) {
		departure.close(entity(id));
	}

	private DeviceEntity entity(RepairId id) {
		return devices.findById(id.number()).orElseThrow(() -> new NotFound("device " + id.number()));
	}

}
