package org.mendlane.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Role;
import org.mendlane.journal.Journal;
import org.mendlane.process.engine.Trial.LetterCame;
import org.mendlane.shared.Refusal;
import org.mendlane.testing.StoryTest;
import org.mendlane.workflow.CaseMap;
import org.mendlane.workflow.Stage;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@StoryTest
@Import(Trial.class)
class FactsTests {

	@Autowired
	Trial trial;

	@Autowired
	Worklist work;

	@Autowired
	CaseMap map;

	@Autowired
	Journal journal;

	@Autowired
	FormService forms;

	@Autowired
	HistoryService history;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void aFactCompletesItsTaskAndTheNextMovesTheMessageWait() {
		String number = filled();
		assertThat(this.trial.open(number)).containsExactly("Sign");
		this.trial.sign(number);
		assertThat(this.trial.open(number)).isEmpty();
		assertThat(this.trial.ended(number)).isFalse();
		this.trial.facts.deliver(new LetterCame(number), Map.of());
		assertThat(this.trial.ended(number)).isTrue();
	}

	@Test
	void earlyFactsAreKeptAndDeliveredOneAfterTheOther() {
		String number = this.trial.begin();
		this.trial.facts.deliver(new LetterCame(number), Map.of());
		this.trial.sign(number);
		assertThat(this.trial.open(number)).containsExactly("FillIn");
		fill(number);
		assertThat(this.trial.ended(number)).isTrue();
	}

	@Test
	void aLateFactMovesNothing() {
		String number = filled();
		this.trial.sign(number);
		this.trial.sign(number);
		assertThat(this.trial.ended(number)).isFalse();
		this.trial.facts.deliver(new LetterCame(number), Map.of());
		this.trial.facts.deliver(new LetterCame(number), Map.of());
		assertThat(this.trial.ended(number)).isTrue();
	}

	@Test
	void aFactThatIsRolledBackMovesNothing() {
		String number = filled();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.trial.sign(number);
			status.setRollbackOnly();
		});
		assertThat(this.trial.open(number)).containsExactly("Sign");
	}

	@Test
	void byHandNothingIsCompletedThatHasNotHappened() {
		String number = filled();
		Task task = this.trial.task(number);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.trial.tasks.complete(task.getId()))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("task.needs-fact"));
		Trial.SIGNED.add(number);
		this.trial.tasks.complete(task.getId());
		assertThat(this.trial.open(number)).isEmpty();
	}

	@Test
	void whoeverFinishesATaskThatIsFinishedAlreadyReadsASentenceInTasklistToo() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.forms.submitTaskForm("gone", Map.of()))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("task.gone"));
		MockHttpServletRequest request = new MockHttpServletRequest("POST",
				"/camunda/api/engine/engine/default/task/gone/submit-form");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		try {
			assertThatExceptionOfType(RefusalSpeaker.Sentence.class).isThrownBy(() -> this.trial.tasks.complete("gone"))
				.withMessageContaining("wykonane albo wycofane");
			assertThat(request.getAttribute(RefusalSpeaker.REFUSED)).isEqualTo(true);
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

	@Test
	void whatAFormAsksStaysBesideItsTask() {
		String number = this.trial.begin();
		String id = this.trial.task(number).getId();
		assertThat(this.trial.tasks.getVariablesLocal(id)).containsKeys("labels", "answer");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.forms.submitTaskForm(id, Map.of("answer", "bad")));
		this.forms.submitTaskForm(id, Map.of("answer", "good"));
		assertThat(this.trial.runtime.createVariableInstanceQuery().variableName("answer").count()).isZero();
		assertThat(this.trial.open(number)).containsExactly("Sign");
	}

	@Test
	void theWorklistKnowsWhoseTurnItIs() {
		String number = this.trial.begin();
		var technician = this.trial.staff("tess", Role.TECHNICIAN);
		var care = this.trial.staff("carl", Role.CARE);
		WorkItem item = this.work.open(WorkQuery.of(technician).containing(number)).get(0);
		assertThat(item.element()).isEqualTo("FillIn");
		assertThat(this.work.open(WorkQuery.of(care).containing(number))).isEmpty();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.work.claim(item.taskId(), care));
		this.work.claim(item.taskId(), technician);
		assertThat(this.work.item(item.taskId()).orElseThrow().assignee()).isEqualTo("tess");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.work.handOver(item.taskId(), "carl", "lunch", technician));
		this.work.complete(item.taskId(), Map.of("answer", "good"), technician);
		WorkItem next = this.work.ofCase(number).get(0);
		assertThat(next.page()).isEqualTo("/staff/decision/" + number);
		assertThat(this.work.waitingFor(List.of(number))).containsExactly(next);
		assertThat(this.history.createUserOperationLogQuery().userId("tess").operationType("Complete").count())
			.isPositive();
	}

	@Test
	void theStatusBarFollows() {
		String number = filled();
		assertThat(this.map.stages(number)).extracting(Stage::key).containsExactly("paper", "signature", "letter");
		assertThat(this.map.stages(number)).filteredOn(Stage::current)
			.extracting(Stage::key, Stage::waitsFor)
			.containsExactly(tuple("signature", "customer"));
		this.trial.sign(number);
		assertThat(this.journal.position(number).orElseThrow().waitsFor()).isEqualTo("external");
		assertThat(this.map.diagram(number).orElseThrow().current()).containsExactly("AwaitLetter");
	}

	private String filled() {
		String number = this.trial.begin();
		fill(number);
		return number;
	}

	private void fill(String number) {
		this.forms.submitTaskForm(this.trial.task(number).getId(), Map.of("answer", "good"));
	}

}
