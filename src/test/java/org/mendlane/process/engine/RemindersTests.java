package org.mendlane.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.assertj.core.api.Assertions;
import org.assertj.core.data.TemporalUnitOffset;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.mendlane.testing.StoryTest;
import org.mendlane.testing.TimeTravel;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class RemindersTests {

	private static final String ORDER = "SR260000018";

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	ProcessEngineConfigurationImpl configuration;

	@Autowired
	TimeTravel time;

	@Test
	void theFirstDeviceIsRemindedToTheHourTheOthersOneAfterTheOther() {
		assertThat(Reminders.later(ORDER)).isZero();
		assertThat(Reminders.later(ORDER + "D1")).isZero();
		assertThat(Reminders.later(ORDER + "D61")).isEqualTo(Duration.ofMinutes(1));
		assertThat(Reminders.later(ORDER + "D600")).isLessThan(Duration.ofMinutes(10));
		assertThat(Reminders.later(ORDER + "D601")).isZero();
		assertThat(Reminders.later("C100001")).isZero();
		assertThat(Reminders.later(null)).isZero();
	}

	@Test
	void aReminderWaitsItsTurnAgainAndAgainAndADeadlineDoesNot() {
		String first = begin("D1");
		String other = begin("D61");
		assertThat(due(other, "Remind")).isCloseTo(due(first, "Remind").plusSeconds(60), within(10));
		assertThat(due(other, "Late")).isCloseTo(due(first, "Late"), within(10));
		assertThat(job(other, "Remind").getPriority()).isEqualTo(Reminders.PRIORITY);
		assertThat(job(other, "Late").getPriority()).isZero();
		Instant once = due(other, "Remind");
		this.time.until(once);
		assertThat(due(other, "Remind")).isCloseTo(once.plus(Duration.ofDays(1)), within(1));
		assertThat(job(other, "Remind").getPriority()).isEqualTo(Reminders.PRIORITY);
	}

	@Test
	void whatADiagramSaysOfItsPriorityHolds() {
		assertThat(job(begin("D2"), "Urgent").getPriority()).isEqualTo(50);
	}

	@Test
	void whatPeopleWaitForGoesFirst() {
		String reminded = begin("D1");
		this.management.setJobDuedate(job(reminded, "Remind").getId(), Date.from(this.time.instant().minusSeconds(60)));
		deploy("waiting",
				Bpmn.createExecutableProcess("waiting")
					.camundaHistoryTimeToLive(10)
					.startEvent()
					.userTask("Step")
					.camundaAsyncBefore()
					.endEvent()
					.done());
		String waiting = this.runtime.startProcessInstanceByKey("waiting", ORDER + "D1").getId();
		String next = this.configuration.getCommandExecutorTxRequired()
			.execute((context) -> context.getJobManager().findNextJobsToExecute(new Page(0, 10)))
			.stream()
			.map((job) -> job.getProcessInstanceId())
			.filter((instance) -> instance != null)
			.findFirst()
			.orElseThrow();
		assertThat(next).isEqualTo(waiting);
	}

	private String begin(String device) {
		deploy("reminding",
				Bpmn.createExecutableProcess("reminding")
					.camundaHistoryTimeToLive(10)
					.startEvent()
					.userTask("Answer")
					.endEvent()
					.moveToActivity("Answer")
					.boundaryEvent("Remind")
					.cancelActivity(false)
					.timerWithCycle("R/P1D")
					.endEvent()
					.moveToActivity("Answer")
					.boundaryEvent("Urgent")
					.cancelActivity(false)
					.camundaJobPriority("50")
					.timerWithDuration("P20D")
					.endEvent()
					.moveToActivity("Answer")
					.boundaryEvent("Late")
					.timerWithDuration("P30D")
					.endEvent()
					.done());
		return this.runtime.startProcessInstanceByKey("reminding", ORDER + device).getId();
	}

	private void deploy(String name, BpmnModelInstance drawn) {
		this.repository.createDeployment()
			.name(name)
			.enableDuplicateFiltering(true)
			.addModelInstance(name + ".bpmn", drawn)
			.deploy();
	}

	private Job job(String instance, String event) {
		return this.management.createJobQuery().processInstanceId(instance).activityId(event).singleResult();
	}

	private Instant due(String instance, String event) {
		return job(instance, event).getDuedate().toInstant();
	}

	private static TemporalUnitOffset within(int seconds) {
		return Assertions.within(seconds, ChronoUnit.SECONDS);
	}

}
