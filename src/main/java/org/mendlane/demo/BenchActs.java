package org.mendlane.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.device.Purpose;
import org.mendlane.repair.Repairs;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the workshop does with a device.
 */
@Component
@Profile("demo")
class BenchActs {

	private static final String QUALITY_TASK = "CheckQuality";

	private final Tasks tasks;

	private final Repairs repairs;

	private final PhotoStation photos;

	private final Shelving shelving;

	BenchActs(Tasks tasks, Repairs repairs, PhotoStation photos, Shelving shelving) {
		this.shelving = shelving;
		this.tasks = tasks;
		this.repairs = repairs;
		this.photos = photos;
	}

	void photograph(DeviceCase device) {
		List<View> views = (device.position() == 1) ? List.of(View.FRONT, View.DETAIL, View.PARCEL)
				: List.of(View.FRONT, View.SIDE, View.DETAIL);
		Actor reception = this.tasks.person("reception");
		this.photos.take(device, "photo-intake", views, reception);
		if (device.row().has("waits")) {
			this.shelving.put(device, reception);
		}
	}

	void chooseTechnician(DeviceCase device) {
		complete(device, "ChooseTechnician", this.tasks.person("lead"),
				Map.of("chosen", "technician2", "reason", "Luka je delal v avdio servisu."));
	}

	void diagnose(DeviceCase device) {
		complete(device, "Diagnose", assignee(device, "Diagnose"),
				Map.of("checks", this.tasks.checks(device.kind(), Purpose.DIAGNOSIS), "findings",
						device.job().text("findings", device.language()), "canBeRepaired",
						device.isRepairable() ? "yes" : "no", "payer", device.path()));
	}

	void repair(DeviceCase device) {
		Actor technician = assignee(device, "Repair");
		for (String code : device.job().list("necessary")) {
			if (code.startsWith("P-")) {
				this.repairs.addPart(device.id(), code, 1, technician);
			}
		}
		work(device, technician, device.job().number("minutes"));
	}

	void repairAgain(DeviceCase device) {
		work(device, assignee(device, "Repair"), 20);
	}

	void fail(DeviceCase device) {
		complete(device, QUALITY_TASK, this.tasks.person("quality"),
				Map.of("checks", List.of(), "result", "fail", "failuresFound", device.row().text("fails")));
	}

	void pass(DeviceCase device) {
		complete(device, QUALITY_TASK, this.tasks.person("quality"),
				Map.of("checks", this.tasks.checks(device.kind(), Purpose.QUALITY), "result", "pass"));
	}

	private void work(DeviceCase device, Actor technician, int minutes) {
		complete(device, "Repair", technician, Map.of("checks", this.tasks.checks(device.kind(), Purpose.REPAIR),
				"minutes", minutes, "note", device.job().text("work", device.language())));
	}

	private Actor assignee(DeviceCase device, String element) {
		return this.tasks.assignee(device.id().number(), element, "technician");
	}

	private void complete(DeviceCase device, String element, Actor actor, Map<String, Object> answers) {
		this.tasks.complete(device.id().number(), element, actor, new HashMap<>(answers));
	}

}
