package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.repair.RunningWork;
import org.mendlane.repair.WorkClock;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A technician measures his time on the bench and need not write it down. */
class WorkClockStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	WorkClock clock;

	@Autowired
	Repairs repairs;

	@Test
	void theTimeMeasuredIsTheTimeOfTheRepair() throws Exception {
		RepairId device = ordered();
		presses("/staff/bench/" + device.number() + "/start");
		assertThat(bench()).contains(device.number(), "/staff/bench/pause");
		this.time.minutes(20);
		presses("/staff/bench/pause");
		this.time.minutes(300);
		presses("/staff/bench/" + device.number() + "/start");
		this.time.minutes(11);
		this.workshop.completes(device.number(), "Repair", "technician",
				Bench.answers("checks", this.workshop.repairChecks(device), "note", "Pompa wymieniona"));
		assertThat(this.repairs.repair(device).minutes()).isEqualTo(31);
		assertThat(this.clock.running("technician")).isEmpty();
		assertStage(device.number(), "quality");
	}

	@Test
	void whoStartsTheNextDeviceStopsTheOneBefore() {
		Actor technician = this.cast.person("technician");
		RepairId one = ordered();
		RepairId other = ordered();
		this.clock.start(one, technician);
		this.time.minutes(7);
		this.clock.start(other, technician);
		this.time.minutes(5);
		assertThat(this.clock.running("technician")).map(RunningWork::repair).contains(other);
		assertThat(this.clock.minutes(List.of(one, other))).containsEntry(one, 7).containsEntry(other, 5);
		this.clock.pause(technician);
	}

	@Test
	void withoutAClockTheMinutesAreAskedForAndABegunClockBindsTheCustomer() {
		RepairId device = ordered();
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> this.workshop.completes(device.number(), "Repair", "technician",
					Bench.answers("checks", this.workshop.repairChecks(device), "note", "Gotowe")))
			.withStackTraceContaining("repair.minutes-missing");
		Actor technician = this.cast.person("technician");
		this.clock.start(device, technician);
		this.clock.pause(technician);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.quotes.undo(device, 1, this.cast.person("care")))
			.extracting(Refusal::key)
			.isEqualTo("quote.undo-too-late");
		this.workshop.repairs(device);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.clock.start(device, technician))
			.extracting(Refusal::key)
			.isEqualTo("repair.no-work-now");
	}

	private RepairId ordered() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		return device;
	}

	private void presses(String path) throws Exception {
		assertThat(this.web.perform(post(path).with(csrf()).with(user("technician").roles("STAFF", "TECHNICIAN")))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(303);
	}

	private String bench() throws Exception {
		return this.web.perform(get("/staff/bench").with(user("technician").roles("STAFF", "TECHNICIAN")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
