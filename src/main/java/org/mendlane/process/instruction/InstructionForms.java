package org.mendlane.process.instruction;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.helpdesk.Instruction;
import org.mendlane.helpdesk.Instructions;
import org.mendlane.process.general.CaseTitles;
import org.mendlane.process.general.FormTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form of processes/instruction.bpmn shows and what is done with the answers.
 */
@Configuration(proxyBeanMethods = false)
class InstructionForms {

	@Bean
	TaskListener showCarryOutInstruction(Instructions instructions, Accounts accounts, CaseTitles titles) {
		return (task) -> {
			Instruction asked = instructions.get(InstructionMails.id(task));
			String title = titles.of(asked.caseNumber());
			FormTask.of(task)
				.show("giver", accounts.staffMember(asked.giver()).map(StaffMember::name).orElse(asked.giver()))
				.show("asked", asked.text())
				.show("about", title)
				.show("number", asked.caseNumber())
				.show("casePage", "/staff/cases/" + asked.caseNumber())
				.askWith("aboutNothing", title.isEmpty());
		};
	}

	@Bean
	TaskListener takeCarryOutInstruction(Instructions instructions, Accounts accounts) {
		return (task) -> {
			FormTask form = FormTask.of(task);
			boolean back = form.is("instructionAnswer", "back");
			if (back) {
				instructions.handBack(InstructionMails.id(task), form.required("instructionNote"),
						accounts.actor(form.by()));
			}
			else {
				instructions.done(InstructionMails.id(task), form.required("instructionNote"),
						accounts.actor(form.by()));
			}
			form.flag("handedBack", back);
		};
	}

}
