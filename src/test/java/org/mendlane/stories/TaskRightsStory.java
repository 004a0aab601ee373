package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.Customers;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each task of a whole repair against each role, through the engine's own services as
 * Tasklist uses them.
 */
class TaskRightsStory extends Story {

	private static final Set<String> ALL = Set.of("CheckNewCustomer", "VerifyOrder", "ReceiveParcel",
			"TakeIntakePhotos", "Diagnose", "PrepareQuote", "DecideQuote", "CallAboutQuote", "Repair", "CheckQuality",
			"TakeDispatchPhotos", "PackDevice", "HandOverToCourier", "ConfirmDelivery");

	@Autowired
	TaskService tasks;

	@Autowired
	FilterService filters;

	@Autowired
	IdentityService people;

	@Autowired
	Worklist worklist;

	@Autowired
	Customers customers;

	private final Set<String> seen = new TreeSet<>();

	@AfterEach
	void nobodyIsLoggedIn() {
		this.people.clearAuthentication();
	}

	@Test
	void onlyTheStationOfATaskAndTheLeadWorkOnIt() {
		Actor anna = this.cast.anna();
		check(this.customers.own(anna).id().caseNumber());
		RepairOrderId order = this.bench.reports(anna, "coffee");
		check(order.number());
		this.workshop.verifies(order);
		this.bench.arrives(order);
		RepairId device = this.bench.first(order);
		check(device.number());
		isRepaired(anna, device);
		sendsWith(device);
		assertThat(this.seen).as("tasks of the main job that were tried").containsAll(ALL);
	}

	private void isRepaired(Actor anna, RepairId device) {
		this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
		check(device.number());
		this.workshop.diagnoses(device, "PAID");
		check(device.number());
		this.workshop.quotes(device);
		this.time.days(7);
		check(device.number());
		decides(anna, device, Choice.NECESSARY);
		check(device.number());
		this.workshop.repairs(device);
		check(device.number());
		this.workshop.passes(device);
		check(device.number());
	}

	private void sendsWith(RepairId device) {
		Actor dispatch = this.cast.person("dispatch");
		this.bench.photographs(device, "photo-dispatch", dispatch);
		check(device.number());
		this.parcels.pack(
				new Packing(List.of(new PackedDevice(device, "kabel")), Carrier.INPOST, "623004719982000000001234"),
				dispatch);
		check(device.number());
		this.parcels.pickedUp("623004719982000000001234", dispatch);
		this.time.jobs();
		check(device.number());
	}

	@Test
	void nobodyMakesOrChangesAFilter() {
		List<Filter> seeded = this.filters.createFilterQuery().list();
		assertThat(seeded).isNotEmpty();
		for (Role role : Role.values()) {
			as(role);
			refused("new filter by " + role, () -> this.filters.newTaskFilter("mine"));
			for (Filter filter : seeded) {
				refused("change by " + role, () -> this.filters.saveFilter(filter.setName("other")));
				refused("deletion by " + role, () -> this.filters.deleteFilter(filter.getId()));
			}
		}
		this.people.clearAuthentication();
		assertThat(this.filters.createFilterQuery().list()).extracting(Filter::getName)
			.doesNotContain("other", "mine")
			.hasSameSizeAs(seeded);
	}

	private void check(String caseNumber) {
		for (WorkItem item : this.worklist.ofCase(caseNumber)) {
			this.seen.add(item.element());
			for (Role role : Role.values()) {
				check(item, role);
			}
		}
	}

	private void check(WorkItem item, Role role) {
		as(role);
		String what = item.element() + " by " + role;
		boolean concerned = role == Role.LEAD || role == Role.ADMIN || role.group().equals(item.group());
		for (Map.Entry<String, ThrowingCallable> act : acts(item.taskId()).entrySet()) {
			if (!concerned) {
				refused(act.getKey() + " " + what, act.getValue());
			}
			else if (act.getKey().equals("assign")) {
				assertThatNoException().as(what).isThrownBy(act.getValue());
			}
		}
		this.people.clearAuthentication();
		assertThat(this.worklist.item(item.taskId())).as("still open after " + what).isPresent();
		this.tasks.setAssignee(item.taskId(), item.assignee());
	}

	private Map<String, ThrowingCallable> acts(String task) {
		Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
		acts.put("complete", () -> this.tasks.complete(task));
		acts.put("assign", () -> this.tasks.setAssignee(task, "somebody"));
		acts.put("claim", () -> this.tasks.claim(task, "somebody"));
		acts.put("offer", () -> this.tasks.addCandidateGroup(task, "analyst"));
		acts.put("answer", () -> this.tasks.setVariableLocal(task, "note", "x"));
		return acts;
	}

	private void as(Role role) {
		this.people.setAuthentication("somebody", List.of(role.group()));
	}

	private static void refused(String what, ThrowingCallable act) {
		assertThatException().as(what).isThrownBy(act);
	}

}
