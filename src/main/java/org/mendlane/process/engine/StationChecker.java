package org.mendlane.process.engine;

import java.util.List;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.mendlane.account.Role;
import org.mendlane.shared.Refusal;

/**
 * Whoever acts on a task holds it, belongs to a group it is offered to, or leads.
 */
class StationChecker extends AuthorizationCommandChecker {

	@Override
	public void checkTaskWork(TaskEntity task) {
		super.checkTaskWork(task);
		requireConcerned(task);
	}

	@Override
	public void checkTaskAssign(TaskEntity task) {
		super.checkTaskAssign(task);
		requireConcerned(task);
	}

	@Override
	public void checkUpdateTaskVariable(TaskEntity task) {
		super.checkUpdateTaskVariable(task);
		requireConcerned(task);
	}

	private static void requireConcerned(TaskEntity task) {
		CommandContext context = Context.getCommandContext();
		Authentication person = context.getAuthentication();
		if (context.isAuthorizationCheckEnabled() && person != null && !concerned(task, person)) {
			throw new Refusal("task.not-yours", String.valueOf(task.getName()));
		}
	}

	private static boolean concerned(TaskEntity task, Authentication person) {
		List<String> groups = (person.getGroupIds() != null) ? person.getGroupIds() : List.of();
		if (groups.contains(Role.LEAD.group()) || groups.contains(Role.ADMIN.group())
				|| person.getUserId().equals(task.getAssignee())) {
			return true;
		}
		for (IdentityLink link : task.getCandidates()) {
			if (IdentityLinkType.CANDIDATE.equals(link.getType())
					&& (groups.contains(link.getGroupId()) || person.getUserId().equals(link.getUserId()))) {
				return true;
			}
		}
		return false;
	}

}
