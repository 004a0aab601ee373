package org.mendlane.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.QueueCount;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engine's open tasks; people act on them under their own name and rights.
 */
@Component
@Transactional
class EngineWorklist implements Worklist {

	private final OpenTasks rows;

	private final TaskService tasks;

	private final FormService forms;

	private final Accounts accounts;

	private final Conduct conduct;

	EngineWorklist(OpenTasks rows, @Lazy TaskService tasks, @Lazy FormService forms, Accounts accounts,
			Conduct conduct) {
		this.rows = rows;
		this.tasks = tasks;
		this.forms = forms;
		this.accounts = accounts;
		this.conduct = conduct;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> open(WorkQuery query) {
		return this.rows.open(query);
	}

	@Override
	@Transactional(readOnly = true)
	public List<QueueCount> counts(Actor actor) {
		boolean all = actor.has(Role.LEAD) || actor.has(Role.ADMIN);
		Collection<Role> roles = all ? List.of(Role.values()) : actor.roles();
		return this.rows.counts(roles.stream().map(Role::group).collect(Collectors.toSet()));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<WorkItem> item(String taskId) {
		return this.rows.item(taskId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> ofCase(String caseNumber) {
		return this.rows.ofCases(Set.of(caseNumber));
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> ofCases(Collection<String> caseNumbers) {
		return this.rows.ofCases(Set.copyOf(caseNumbers));
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorkItem> waitingFor(Collection<String> caseNumbers) {
		return this.rows.ofCases(Set.copyOf(caseNumbers))
			.stream()
			.filter((item) -> "customer".equals(item.waitsFor()))
			.toList();
	}

	@Override
	public void claim(String taskId, Actor actor) {
		WorkItem item = staffItem(taskId, actor);
		if (item.assignee() != null && !item.assignee().equals(actor.login())) {
			throw new Refusal("task.taken", item.assignee());
		}
		this.conduct.asThemselves(actor, () -> this.tasks.claim(taskId, actor.login()));
	}

	@Override
	public void handOver(String taskId, String toLogin, String reason, Actor actor) {
		WorkItem item = staffItem(taskId, actor);
		StaffMember colleague = this.accounts.staffMember(toLogin)
			.filter((member) -> mayTake(member, item))
			.orElseThrow(() -> new Refusal("task.not-for", toLogin));
		this.conduct.asThemselves(actor, () -> {
			this.tasks.setAssignee(taskId, colleague.login());
			if (!reason.isBlank()) {
				this.tasks.createComment(taskId, null, reason.strip());
			}
		});
	}

	@Override
	public void giveBack(String taskId, String from, @Nullable String to, Actor actor) {
		WorkItem item = staffItem(taskId, actor);
		if (!from.equals(item.assignee())) {
			throw new Refusal("task.undo-too-late");
		}
		if (to != null && this.accounts.staffMember(to).filter((member) -> mayTake(member, item)).isEmpty()) {
			throw new Refusal("task.not-for", to);
		}
		this.conduct.asThemselves(actor, () -> this.tasks.setAssignee(taskId, to));
	}

	@Override
	public void complete(String taskId, Map<String, Object> answers, Actor actor) {
		staffItem(taskId, actor);
		this.conduct.asThemselves(actor, () -> this.forms.submitTaskForm(taskId, answers));
	}

	private WorkItem staffItem(String taskId, Actor actor) {
		if (!actor.isStaff()) {
			throw new NotFound("task " + taskId);
		}
		return this.rows.item(taskId).orElseThrow(() -> new NotFound("task " + taskId));
	}

	private static boolean mayTake(StaffMember member, WorkItem item) {
		return item.group() == null || member.has(Role.LEAD) || member.has(Role.ADMIN)
				|| member.roles().stream().anyMatch((role) -> role.group().equals(item.group()));
	}

}
