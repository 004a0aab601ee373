package org.mendlane.process.repair;

import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.device.CheckPoint;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Purpose;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.FormTask;
import org.mendlane.process.general.FormTask.Choice;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Diagnosis;
import org.mendlane.repair.QualityCheck;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairPath;
import org.mendlane.repair.Repairs;
import org.mendlane.repair.Work;
import org.mendlane.repair.WorkClock;
import org.mendlane.shared.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the workshop's forms of processes/repair.bpmn show and what is done with the
 * answers.
 */
@Configuration(proxyBeanMethods = false)
class RepairForms {

	private static final String CHECKS = "checks";

	private final Repairs repairs;

	private final DeviceKinds kinds;

	private final FormWords words;

	RepairForms(Repairs repairs, DeviceKinds kinds, FormWords words) {
		this.repairs = repairs;
		this.kinds = kinds;
		this.words = words;
	}

	@Bean
	TaskListener showDiagnose() {
		return (task) -> {
			Repair repair = this.repairs.repair(Case.repair(task));
			about(task, repair).show("fault", repair.fault())
				.show("accessories", repair.receivedAccessories())
				.offer("checkPoints", points(repair, Purpose.DIAGNOSIS, task))
				.askWith("payer", (repair.path() != null) ? repair.path().name() : null);
		};
	}

	@Bean
	TaskListener takeDiagnose() {
		return (task) -> {
			FormTask form = FormTask.of(task);
			boolean repairable = form.is("canBeRepaired", "yes");
			String payer = form.text("payer");
			RepairPath path = (payer != null) ? RepairPath.valueOf(payer) : RepairPath.PAID;
			this.repairs.diagnose(Case.repair(task),
					new Diagnosis(form.required("findings"), repairable, path, form.chosen(CHECKS)), form.by());
			form.flag("repairable", repairable).flag("path", path.name()).flag("technician", form.by());
		};
	}

	@Bean
	TaskListener showRepair(Quotes quotes) {
		return (task) -> {
			Repair repair = this.repairs.repair(Case.repair(task));
			about(task, repair).show("scope", this.words.scope(quotes.current(repair.id()), this.words.language(task)))
				.show("failures", this.words.failures(repair, this.words.language(task)))
				.show("partsPage", "/staff/parts/" + repair.id().number())
				.offer("checkPoints", points(repair, Purpose.REPAIR, task));
		};
	}

	@Bean
	TaskListener takeRepair(WorkClock clock) {
		return (task) -> {
			FormTask form = FormTask.of(task);
			int measured = clock.stop(Case.repair(task));
			int minutes = (form.number("minutes") > 0) ? form.number("minutes") : measured;
			if (minutes == 0) {
				throw new Refusal("repair.minutes-missing");
			}
			this.repairs.work(Case.repair(task), new Work(minutes, form.text("note"), form.chosen(CHECKS)), form.by());
			form.flag("technician", form.by());
		};
	}

	@Bean
	TaskListener showCheckQuality() {
		return (task) -> {
			Repair repair = this.repairs.repair(Case.repair(task));
			about(task, repair).show("workNote", repair.workNote())
				.show("rejected", this.words.rejected(repair, this.words.language(task)).orElse(null))
				.offer("checkPoints", points(repair, Purpose.QUALITY, task));
		};
	}

	@Bean
	TaskListener takeCheckQuality() {
		return (task) -> {
			FormTask form = FormTask.of(task);
			boolean passed = form.is("result", "pass");
			this.repairs.checkQuality(Case.repair(task),
					new QualityCheck(passed, form.text("failuresFound"), form.chosen(CHECKS)), form.by());
			form.flag("passed", passed);
		};
	}

	static FormTask about(DelegateTask task, Repair repair) {
		return FormTask.of(task)
			.show("device", repair.title())
			.show("number", repair.id().number())
			.show("casePage", "/staff/cases/" + repair.id().number());
	}

	private List<Choice> points(Repair repair, Purpose purpose, DelegateTask task) {
		return this.kinds.checks(repair.kind(), purpose, this.words.language(task))
			.stream()
			.map(RepairForms::choice)
			.collect(Collectors.toList());
	}

	/** The asterisk is for Tasklist, which shows nothing but the label. */
	private static Choice choice(CheckPoint point) {
		return new Choice(point.mandatory() ? point.text() + "\u00a0*" : point.text(), point.code(), point.mandatory());
	}

}
