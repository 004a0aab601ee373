package org.mendlane.staff;

import java.util.Locale;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.logistics.Places;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/** Does the same with several devices. */
@Component
class BulkCases {

	private static final String GONE = "staff.bulk.gone";

	private final Faces faces;

	private final Places places;

	private final Benches benches;

	private final Conversations conversations;

	private final BulkOutcome outcome;

	private final Texts texts;

	BulkCases(Faces faces, Places places, Benches benches, Conversations conversations, BulkOutcome outcome,
			Texts texts) {
		this.faces = faces;
		this.places = places;
		this.benches = benches;
		this.conversations = conversations;
		this.outcome = outcome;
		this.texts = texts;
	}

	BulkResult with(String number, BulkOrder order, Actor actor, Locale locale) {
		return item(number, actor)
			.map((item) -> this.outcome.of(item, locale,
					() -> order(new RepairId(item.caseNumber()), order, actor, locale)))
			.orElseGet(() -> this.outcome.gone(GONE, locale));
	}

	/** Whether there is something to print. */
	BulkResult label(String number, Actor actor, Locale locale) {
		return item(number, actor).map((item) -> item.done(this.texts.get("staff.bulk.done.labels", locale)))
			.orElseGet(() -> this.outcome.gone(GONE, locale));
	}

	private Optional<BulkItem> item(String number, Actor actor) {
		try {
			Face face = this.faces.of(number, actor);
			return Optional.of(new BulkItem(face.title(), face.number(), GONE));
		}
		catch (NotFound ex) {
			return Optional.empty();
		}
	}

	private String order(RepairId device, BulkOrder order, Actor actor, Locale locale) {
		switch (order.todo()) {
			case "move" -> {
				return this.texts.get("staff.bulk.done.move", locale,
						this.places.move(device, order.shelf(), actor).name());
			}
			case "give" -> this.benches.give(device, order.colleague(), order.words(), actor);
			case "note" -> this.conversations.note(device.number(), order.words(), actor);
			default -> throw new Refusal("staff.error.value");
		}
		return this.texts.get("staff.bulk.done." + order.todo(), locale);
	}

}
