package org.mendlane.process.instruction;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;

import org.mendlane.helpdesk.InstructionGiven;
import org.mendlane.process.engine.Facts;
import org.mendlane.process.general.DayTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What makes an instruction a task: that it was given.
 */
@Component
class InstructionMessages {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final Facts facts;

	private final Clock clock;

	InstructionMessages(Facts facts, Clock clock) {
		this.facts = facts;
		this.clock = clock;
	}

	@EventListener
	void on(InstructionGiven fact) {
		this.facts.start(fact, "instruction",
				Map.of("instruction", fact.id(), "instructionDue", DayTime.end(fact.due(), this.clock.getZone()),
						"instructionLate", DayTime.at(fact.due().plusDays(1), MORNING, this.clock.getZone())));
	}

}
