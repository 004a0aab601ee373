package org.mendlane.process.engine;

import java.util.Set;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;

/**
 * What the engine itself remembers: processes, activities, tasks, incidents, batches, who
 * did what, and the few variables that decide a way. A database keeps the level it was
 * started with.
 */
class SlimHistory implements HistoryLevel {

	private static final Set<String> KINDS = Set.of("process-instance", "activity-instance", "task-instance",
			"incident", "batch");

	private final Set<String> variables;

	SlimHistory(Set<String> variables) {
		this.variables = Set.copyOf(variables);
	}

	@Override
	public int getId() {
		return 70;
	}

	@Override
	public String getName() {
		return "mendlane";
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
		if (type == HistoryEventTypes.USER_OPERATION_LOG) {
			return true;
		}
		if (type == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL) {
			return false;
		}
		if ("variable-instance".equals(type.getEntityType())) {
			return entity == null || (entity instanceof VariableInstance variable && variable.getTaskId() == null
					&& this.variables.contains(variable.getName()));
		}
		return KINDS.contains(type.getEntityType());
	}

}
