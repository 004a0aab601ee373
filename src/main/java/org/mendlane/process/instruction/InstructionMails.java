package org.mendlane.process.instruction;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.task.Task;
import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.helpdesk.Instruction;
import org.mendlane.helpdesk.Instructions;
import org.mendlane.process.general.CaseMail;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Tells people what became of their instructions, and of those that are late.
 */
@Component
class InstructionMails {

	private final Instructions instructions;

	private final CaseMail mail;

	private final Accounts accounts;

	private final Texts texts;

	InstructionMails(Instructions instructions, CaseMail mail, Accounts accounts, Texts texts) {
		this.instructions = instructions;
		this.mail = mail;
		this.accounts = accounts;
		this.texts = texts;
	}

	static long id(VariableScope of) {
		return ((Number) of.getVariable("instruction")).longValue();
	}

	/** Nobody is told of what he has done himself. */
	void answered(DelegateExecution step, String template) {
		Instruction asked = this.instructions.get(id(step));
		Instruction.Answer answer = asked.answer();
		if (answer != null && !answer.by().equals(asked.giver())) {
			write(asked, asked.giver(), answer.by(), template, answer.text());
		}
	}

	/** Whoever has it by now; if nobody has taken it, whoever gave it. */
	void late(DelegateExecution step) {
		Instruction asked = this.instructions.get(id(step));
		String holder = Optional
			.ofNullable(step.getProcessEngineServices()
				.getTaskService()
				.createTaskQuery()
				.processInstanceId(step.getProcessInstanceId())
				.singleResult())
			.map(Task::getAssignee)
			.orElse(asked.giver());
		write(asked, holder, asked.giver(), "instruction-late", "");
	}

	private void write(Instruction asked, String to, String by, String template, String answer) {
		String name = this.accounts.staffMember(by).map(StaffMember::name).orElse(by);
		this.accounts.staffMember(to)
			.ifPresent((person) -> this.mail.toColleague(person, asked.caseNumber(), String.valueOf(asked.id()),
					template, Map.of("title", name, "by", name, "text", asked.text(), "answer", answer, "due",
							this.texts.date(asked.due(), person.language()))));
	}

}
