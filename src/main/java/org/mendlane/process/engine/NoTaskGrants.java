package org.mendlane.process.engine;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Writes no authorization row per task: rights are granted per group, and
 * {@link StationChecker} knows whose task it is.
 */
class NoTaskGrants extends DefaultAuthorizationProvider {

	private static final AuthorizationEntity[] NONE = {};

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, @Nullable String before, @Nullable String after) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskOwner(Task task, @Nullable String before, @Nullable String after) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String user, String type) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
		return NONE;
	}

}
