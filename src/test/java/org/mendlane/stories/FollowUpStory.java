package org.mendlane.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Role;
import org.mendlane.repair.RepairId;
import org.mendlane.testing.BoardAudit;
import org.mendlane.text.Texts;
import org.mendlane.workflow.TaskForms;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What somebody wants to look at again stands in the lists, and first once its day has
 * come.
 */
class FollowUpStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Worklist worklist;

	@Autowired
	TaskForms forms;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Texts texts;

	@Test
	void theTaskWhoseDayHasComeIsFirstInItsQueue() {
		received(this.cast.anna());
		this.time.days(1);
		RepairId younger = received(this.cast.anna());
		String task = task(younger);
		assertThat(queue().get(0).taskId()).isNotEqualTo(task);
		this.forms.followUp(task, day(2), this.cast.person("technician"));
		assertThat(queue().get(0).taskId()).isNotEqualTo(task);
		assertThat(BoardAudit.board(this.jdbc)).isEqualTo(BoardAudit.engine(this.jdbc));
		this.time.days(2);
		WorkItem first = queue().get(0);
		assertThat(first.taskId()).isEqualTo(task);
		assertThat(first.followUpDue(this.time.instant())).isTrue();
		assertThat(this.worklist.open(WorkQuery.queue(Role.TECHNICIAN).limit(1))).extracting(WorkItem::taskId)
			.containsExactly(task);
		this.forms.followUp(task, null, this.cast.person("technician"));
		assertThat(queue().get(0).taskId()).isNotEqualTo(task);
		assertThat(queue()).extracting(WorkItem::taskId).doesNotHaveDuplicates().contains(task);
	}

	@Test
	void listsSayTheDayAndShowOnlyWhatIsDue() throws Exception {
		RepairId device = received(this.cast.anna());
		RepairId other = received(this.cast.anna());
		String here = "/staff/cases/" + device.number();
		LocalDate friday = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(4);
		MvcResult set = send(post("/staff/form/" + task(device) + "/follow-up").param("when", friday.toString())
			.param("from", here));
		assertThat(set.getResponse().getRedirectedUrl()).isEqualTo(here);
		assertThat(page(here)).contains("Wrócić " + said(friday), "value=\"" + friday + "\"");
		assertThat(page("/staff?queue=technician")).contains("Wrócić " + said(friday)).doesNotContain("kind=again");
		assertThat(page("/staff/cases?waits=follow-up")).doesNotContain(device.number(), other.number());
		this.time.days(5);
		assertThat(page("/staff/cases?waits=follow-up")).contains(device.number(), "Do sprawdzenia", said(friday))
			.doesNotContain(other.number());
		assertThat(page("/staff?queue=technician")).contains("kind=again");
		assertThat(page("/staff?queue=technician&kind=again")).contains(device.number()).doesNotContain(other.number());
	}

	@Test
	void aSavedViewCountsWhatIsDue() throws Exception {
		RepairId device = received(this.cast.anna());
		String order = device.order().number();
		send(post("/staff/cases").param("name", "Wrócić dziś")
			.param("address", "/staff/cases?q=" + order + "&waits=follow-up"));
		assertThat(page("/staff/cases")).containsPattern("Wrócić dziś</span> <span class=\"mend-muted\">0<");
		this.forms.followUp(task(device), day(0), this.cast.person("lead"));
		assertThat(page("/staff/cases")).containsPattern("Wrócić dziś</span> <span class=\"mend-muted\">1<");
	}

	private String task(RepairId device) {
		return this.workshop.task(device.number(), "Diagnose").taskId();
	}

	private List<WorkItem> queue() {
		return this.worklist.open(WorkQuery.queue(Role.TECHNICIAN).limit(100));
	}

	private Instant day(int later) {
		return LocalDate.ofInstant(this.time.instant(), this.time.getZone())
			.plusDays(later)
			.atStartOfDay(this.time.getZone())
			.toInstant();
	}

	private String said(LocalDate day) {
		return this.texts.date(day, Cast.POLISH);
	}

	private String page(String path) throws Exception {
		return new Clerk(this.web, "lead").reads(path);
	}

	private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
		return new Clerk(this.web, "lead").sends(request);
	}

}
