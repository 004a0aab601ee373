package org.mendlane.process.instruction;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.helpdesk.Instruction;
import org.mendlane.helpdesk.Instructions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of processes/instruction.bpmn, one bean for each service task.
 */
@Configuration(proxyBeanMethods = false)
class InstructionSteps {

	@Bean
	JavaDelegate addressInstruction(Instructions instructions) {
		return (step) -> {
			Instruction given = instructions.get(InstructionMails.id(step));
			step.setVariable("instructionTo", given.to());
			step.setVariable("instructionStation", given.station().group());
		};
	}

	@Bean
	JavaDelegate tellDone(InstructionMails mails) {
		return (step) -> mails.answered(step, "instruction-done");
	}

	@Bean
	JavaDelegate tellHandedBack(InstructionMails mails) {
		return (step) -> mails.answered(step, "instruction-back");
	}

	@Bean
	JavaDelegate remindOfInstruction(InstructionMails mails) {
		return mails::late;
	}

}
