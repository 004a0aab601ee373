package org.mendlane.repair;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What proves that a device came and went: its photos and its end.
 */
@Component
class Departure {

	private static final String INTAKE = "photo-intake";

	private static final String DISPATCH = "photo-dispatch";

	private static final Set<String> IN_BETWEEN = Set.of("photo-repair", "photo-quality");

	private final Documents documents;

	private final Completion completion;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Departure(Documents documents, Completion completion, ApplicationEventPublisher facts, Clock clock) {
		this.documents = documents;
		this.completion = completion;
		this.facts = facts;
		this.clock = clock;
	}

	/** The photos for the way home, without those of a way home that led back. */
	List<Document> photos(DeviceEntity device) {
		@Nullable Instant since = device.reopenedAt();
		return documents.photos(device.id().number(), DISPATCH)
			.stream()
			.filter((photo) -> since == null || !photo.at().isBefore(since))
			.toList();
	}

	void photographed(DeviceEntity device, String kind, Actor actor) {
		actor.require(Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH);
		if (!kind.equals(INTAKE) && !kind.equals(DISPATCH) && !IN_BETWEEN.contains(kind)) {
			throw new IllegalArgumentException("no photos of this kind: " + kind);
		}
		device.mustBeHere();
		if (kind.equals(DISPATCH)) {
			device.mustBeReadyToLeave();
		}
		boolean leaving = kind.equals(DISPATCH);
		if ((leaving ? photos(device) : documents.photos(device.id().number(), kind)).isEmpty()) {
			throw new Refusal("repair.no-photo", device.id().number());
		}
		if (!IN_BETWEEN.contains(kind) && device.photographed(leaving, clock.instant())) {
			facts.publishEvent(leaving ? new DispatchPhotosTaken(device.id(), actor.login())
					: new IntakePhotosTaken(device.id(), actor.login()));
		}
	}

	boolean isBegun(RepairId id) {
		return !documents.photos(id.number(), DISPATCH).isEmpty();
	}

	void reopen(DeviceEntity device) {
		device.reopen(clock.instant());
	}

	void close(DeviceEntity device) {
		RepairId id = device.id();
		completion.lock(id.order());
		device.close(clock.instant());
		facts.publishEvent(new RepairEnded(id, Actor.SYSTEM.login()));
		completion.tellIfAllDone(id.order(), Actor.SYSTEM.login());
	}

}
