package org.mendlane.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Role;
import org.mendlane.testing.BoardAudit;
import org.mendlane.testing.StoryTest;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@StoryTest
@Import(Trial.class)
class BoardTests {

	@Autowired
	Trial trial;

	@Autowired
	Worklist work;

	@Autowired
	BoardCheck check;

	@Autowired
	Board board;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void whateverIsChangedInTasklist() {
		Task task = this.trial.task(this.trial.begin());
		this.trial.tasks.claim(task.getId(), "tess");
		agrees("technician");
		this.trial.tasks.claim(task.getId(), null);
		agrees("technician");
		this.trial.tasks.addCandidateGroup(task.getId(), "care");
		agrees("care", "technician");
		this.trial.tasks.deleteCandidateGroup(task.getId(), "technician");
		agrees("care");
		task = this.trial.tasks.createTaskQuery().taskId(task.getId()).singleResult();
		task.setName("Anders");
		task.setDueDate(new Date(1_800_000_000_000L));
		this.trial.tasks.saveTask(task);
		agrees("care");
		assertThat(this.jdbc.sql("select name from open_task").query(String.class).single()).isEqualTo("Anders");
		assertThat(this.work.item(task.getId()).orElseThrow().due()).hasToString("2027-01-15T08:00:00Z");
	}

	@Test
	void offeredToTwoGroupsItIsListedOnce() {
		String number = this.trial.begin();
		String id = this.trial.task(number).getId();
		this.trial.tasks.addCandidateGroup(id, "care");
		var both = new WorkQuery(null, Set.of("technician", "care"), number, 10);
		assertThat(this.work.open(both)).extracting(WorkItem::group).containsExactly("technician");
		assertThat(this.work.open(WorkQuery.queue(Role.CARE).containing(number))).extracting(WorkItem::group)
			.containsExactly("care");
		assertThat(this.work.ofCase(number)).hasSize(1);
	}

	@Test
	void whatIsSuspendedIsNotOffered() {
		String number = this.trial.begin();
		String instance = this.trial.task(number).getProcessInstanceId();
		this.trial.runtime.suspendProcessInstanceById(instance);
		assertOffered(number, false);
		this.trial.runtime.activateProcessInstanceById(instance);
		assertOffered(number, true);
		this.trial.repository.suspendProcessDefinitionByKey("trial", true, null);
		assertOffered(number, false);
		this.trial.repository.activateProcessDefinitionByKey("trial", true, null);
		assertOffered(number, true);
	}

	@Test
	void aMigratedInstanceHangsAtItsNewVersion() throws IOException {
		String number = this.trial.begin();
		Task task = this.trial.task(number);
		String newer = this.trial.deployAnew();
		this.trial.runtime
			.newMigration(this.trial.runtime.createMigrationPlan(task.getProcessDefinitionId(), newer)
				.mapEqualActivities()
				.build())
			.processInstanceIds(List.of(task.getProcessInstanceId()))
			.execute();
		agrees("technician");
		assertThat(this.jdbc.sql("select definition_id from open_task").query(String.class).single()).isEqualTo(newer);
	}

	@Test
	void whatIsDeletedWithoutListenersIsTakenDown() {
		String number = this.trial.begin();
		this.trial.runtime.deleteProcessInstance(this.trial.task(number).getProcessInstanceId(), "by hand", true);
		agrees();
	}

	@Test
	void theTransactionSeesItsOwnTasksAndTakesThemBackWithItself() {
		String taken = this.trial.task(this.trial.begin()).getId();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.trial.tasks.claim(taken, "tess");
			assertThat(this.work.item(taken).orElseThrow().assignee()).isEqualTo("tess");
			this.trial.runtime.startProcessInstanceByMessage("TrialBegun", "T-never");
			assertThat(this.work.ofCase("T-never")).hasSize(1);
			status.setRollbackOnly();
		});
		agrees("technician");
		assertThat(this.work.item(taken).orElseThrow().free()).isTrue();
	}

	@Test
	void aTamperedBoardIsMendedAtTheNextStart() {
		String changed = this.trial.task(this.trial.begin()).getId();
		String lost = this.trial.task(this.trial.begin()).getId();
		String moved = this.trial.task(this.trial.begin()).getId();
		this.jdbc.sql("update open_task set assignee = 'nobody', suspended = true where task_id = ?")
			.param(changed)
			.update();
		this.jdbc.sql("update open_task set stage = 'elsewhere' where task_id = ?").param(moved).update();
		this.jdbc
			.sql("""
					insert into open_task (task_id, place, case_number, element, definition_id, created, suspended)
					select 'invented', 0, 'T0', element, 'no-such-definition', created, false from open_task where task_id = ?""")
			.param(lost)
			.update();
		this.jdbc.sql("delete from open_task where task_id = ?").param(lost).update();
		assertThat(BoardAudit.board(this.jdbc)).isNotEqualTo(BoardAudit.engine(this.jdbc));
		this.check.afterSingletonsInstantiated();
		agrees("technician", "technician", "technician");
		assertThat(this.jdbc.sql("select distinct stage from open_task").query(String.class).list())
			.containsExactly("paper");
		Integer again = new TransactionTemplate(this.transactions).execute((status) -> this.board.compare());
		assertThat(again).isZero();
	}

	private void assertOffered(String number, boolean offered) {
		assertThat(BoardAudit.board(this.jdbc)).isEqualTo(BoardAudit.engine(this.jdbc));
		assertThat(this.work.open(WorkQuery.queue(Role.TECHNICIAN).containing(number))).hasSize(offered ? 1 : 0);
		var technician = this.trial.staff("tess", Role.TECHNICIAN);
		assertThat(this.work.counts(technician).stream().anyMatch((count) -> count.element().equals("FillIn")))
			.isEqualTo(offered);
	}

	private void agrees(String... groups) {
		List<List<Object>> rows = BoardAudit.board(this.jdbc);
		assertThat(rows).isEqualTo(BoardAudit.engine(this.jdbc));
		assertThat(rows).extracting((row) -> row.get(5)).containsExactly((Object[]) groups);
	}

}
