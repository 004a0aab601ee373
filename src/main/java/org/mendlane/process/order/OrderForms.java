package org.mendlane.process.order;

import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.FormTask;
import org.mendlane.process.general.TaskNote;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairPath;
import org.mendlane.repair.RepairState;
import org.mendlane.repair.Verification;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the forms of processes/order.bpmn show and what is done with the answers.
 */
@Configuration(proxyBeanMethods = false)
class OrderForms {

	private static final int SHOWN_DEVICES = 20;

	private static final String AS_PROPOSED = "asProposed";

	private final RepairOrders orders;

	private final TaskNote notes;

	OrderForms(RepairOrders orders, TaskNote notes) {
		this.orders = orders;
		this.notes = notes;
	}

	@Bean
	TaskListener showVerifyOrder() {
		return (task) -> {
			String devices = this.orders.devices(Case.order(task), 0, SHOWN_DEVICES)
				.stream()
				.map(OrderForms::line)
				.collect(Collectors.joining("\n"));
			FormTask.of(task)
				.show("number", Case.number(task))
				.show("casePage", "/staff/cases/" + Case.number(task))
				.show("pathsPage", "/staff/verify/" + Case.number(task))
				.show("devices", devices)
				.askWith("pathForAll", AS_PROPOSED);
		};
	}

	@Bean
	TaskListener takeVerifyOrder() {
		return (task) -> {
			FormTask form = FormTask.of(task);
			boolean complete = form.is("answer", "yes");
			this.orders.verify(Case.order(task),
					new Verification(complete, form.text("missingText"), path(form.text("pathForAll"))), form.by());
			form.flag("complete", complete);
		};
	}

	@Bean
	TaskListener showCallAboutParcel() {
		return OrderForms::about;
	}

	@Bean
	TaskListener takeCallAboutParcel() {
		return (task) -> {
			this.notes.keep(task, "note");
			FormTask form = FormTask.of(task);
			form.flag("giveUp", form.is("outcome", "giveUp"));
		};
	}

	@Bean
	TaskListener showCallAboutAnswer() {
		return (task) -> about(task).show("question", this.orders.order(Case.order(task)).missing());
	}

	@Bean
	TaskListener takeCallAboutAnswer() {
		return this.notes::keepCall;
	}

	@Bean
	TaskListener showCallAboutMissing() {
		return (task) -> {
			String missing = this.orders.devices(Case.order(task))
				.stream()
				.filter((device) -> device.state() == RepairState.ANNOUNCED)
				.limit(SHOWN_DEVICES)
				.map(OrderForms::line)
				.collect(Collectors.joining("\n"));
			about(task).show("missing", missing);
		};
	}

	@Bean
	TaskListener takeCallAboutMissing() {
		return (task) -> this.notes.keep(task, "note");
	}

	private static FormTask about(DelegateTask task) {
		String number = Case.number(task);
		return FormTask.of(task).show("number", number).show("casePage", "/staff/cases/" + number);
	}

	private static @Nullable RepairPath path(@Nullable String chosen) {
		return (chosen == null || AS_PROPOSED.equals(chosen)) ? null : RepairPath.valueOf(chosen);
	}

	private static String line(Repair device) {
		return "- **" + device.title() + "** " + device.id().number() + ": " + device.fault();
	}

}
