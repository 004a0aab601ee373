package org.mendlane.bench;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** The same repairs in the stock engine, task by task, with the same variables. */
class StockRepairs implements Repairing {

	private static final List<String> WORKSHOP = List.of("Repair", "CheckQuality", "TakeDispatchPhotos", "PackDevice",
			"HandOverToCourier", "ConfirmDelivery");

	private final AtomicInteger number = new AtomicInteger();

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	StockRepairs(ProcessEngine engine) {
		this.runtime = engine.getRuntimeService();
		this.tasks = engine.getTaskService();
		this.management = engine.getManagementService();
	}

	@Override
	public void whole() {
		String order = waiting();
		completes(order, "ReceiveParcel", Map.of());
		jobs(order);
		jobs(order);
		repair(order);
		this.runtime.createMessageCorrelation("AllDevicesDone").processInstanceBusinessKey(order).correlate();
	}

	@Override
	public String waiting() {
		String order = "SR25%06d0".formatted(this.number.incrementAndGet());
		this.runtime.startProcessInstanceByMessage("OrderSubmitted", order,
				new HashMap<>(Map.of("sheeted", 1, "unsheeted", 0, "complete", true, "unstarted", 0, "allHere", true,
						"reminders", 0, "loanerOut", false)));
		jobs(order);
		completes(order, "VerifyOrder", Map.of());
		return order;
	}

	private void repair(String order) {
		String device = order + "D1";
		Date validUntil = java.sql.Date.valueOf(LocalDate.of(2026, 7, 1));
		this.runtime.startProcessInstanceByMessage("DeviceReceived", device,
				Map.of("path", "PAID", "technician", "technician", "repairable", true, "approved", false,
						"quoteValidUntil", validUntil, "promisedBy", validUntil));
		completes(device, "TakeIntakePhotos", Map.of());
		completes(device, "Diagnose", Map.of());
		completes(device, "PrepareQuote", Map.of());
		jobs(device);
		completes(device, "DecideQuote", Map.of("decision", "NECESSARY"));
		for (String element : WORKSHOP) {
			completes(device, element, element.equals("CheckQuality") ? Map.of("passed", true) : Map.of());
		}
	}

	private void completes(String caseNumber, String element, Map<String, Object> variables) {
		Task task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.taskDefinitionKey(element)
			.singleResult();
		if (element.equals("VerifyOrder") || element.equals("CheckQuality")) {
			this.tasks.claim(task.getId(), "somebody");
		}
		this.tasks.complete(task.getId(), new HashMap<>(variables));
	}

	private void jobs(String caseNumber) {
		Jobs.run(caseNumber, this.runtime, this.management);
	}

	/** Runs what a case has to do at once, as the job executor would. */
	static final class Jobs {

		private Jobs() {
		}

		static void run(String caseNumber, RuntimeService runtime, ManagementService management) {
			String instance = runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(caseNumber)
				.singleResult()
				.getId();
			for (Job job : management.createJobQuery().processInstanceId(instance).messages().list()) {
				management.executeJob(job.getId());
			}
		}

	}

}
