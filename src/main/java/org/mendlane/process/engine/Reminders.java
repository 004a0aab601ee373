package org.mendlane.process.engine;

import java.time.Duration;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.bpmn.behavior.BoundaryEventActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.jspecify.annotations.Nullable;

/**
 * Timers that only remind, because what they are attached to goes on, let go first what
 * people wait for; those of one order's devices come one after the other.
 */
class Reminders extends JobManager {

	/** Every other job has 0, unless its diagram says otherwise. */
	static final long PRIORITY = -10;

	private static final Pattern DEVICE = Pattern.compile("SR\\d+D(\\d{1,6})");

	private static final Duration STEP = Duration.ofSeconds(1);

	private static final int STEPS = 600;

	@Override
	public void schedule(TimerEntity timer) {
		if (timer.getDuedate() != null && isReminder(timer)) {
			if (timer.getPriority() == 0) {
				timer.setPriority(PRIORITY);
			}
			String caseNumber = timer.getExecution().getProcessBusinessKey();
			timer.setDuedate(Date.from(timer.getDuedate().toInstant().plus(later(caseNumber))));
		}
		super.schedule(timer);
	}

	/** Nothing for an order and for its first device, never ten minutes. */
	static Duration later(@Nullable String caseNumber) {
		Matcher device = DEVICE.matcher((caseNumber != null) ? caseNumber : "");
		return device.matches() ? STEP.multipliedBy(Math.floorMod(Integer.parseInt(device.group(1)) - 1, STEPS))
				: Duration.ZERO;
	}

	private static boolean isReminder(TimerEntity timer) {
		if (timer.getExecutionId() == null || timer.getProcessDefinitionId() == null
				|| !(timer.getJobHandlerConfiguration() instanceof TimerJobConfiguration configuration)) {
			return false;
		}
		ActivityImpl event = Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(timer.getProcessDefinitionId())
			.findActivity(configuration.getTimerElementKey());
		return event != null && event.getActivityBehavior() instanceof BoundaryEventActivityBehavior
				&& event.getActivityStartBehavior() == ActivityStartBehavior.CONCURRENT_IN_FLOW_SCOPE;
	}

	/**
	 * Puts them in the place of the engine's own.
	 */
	record Factory() implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return JobManager.class;
		}

		@Override
		public Session openSession() {
			return new Reminders();
		}

	}

}
