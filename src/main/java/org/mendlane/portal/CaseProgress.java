package org.mendlane.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.logistics.WorkRejected;
import org.mendlane.text.Texts;
import org.mendlane.workflow.CaseMap;
import org.mendlane.workflow.CaseWaits;
import org.mendlane.workflow.CaseWay;
import org.mendlane.workflow.Reminders;
import org.mendlane.workflow.Step;

/**
 * Where a case stands: its stages, and each step of its diagram for which there are words
 * for customers; the other steps are folded away.
 */
@Component
class CaseProgress {

	private final CaseMap map;

	private final CaseWay way;

	private final Texts texts;

	private final Reminders reminders;

	private final CaseWaits waits;

	CaseProgress(CaseMap map, CaseWay way, Texts texts, Reminders reminders, CaseWaits waits) {
		this.map = map;
		this.way = way;
		this.reminders = reminders;
		this.texts = texts;
		this.waits = waits;
	}

	void show(String number, Model model) {
		model.addAttribute("stages", this.map.stages(number));
		List<Step> steps = this.way.steps(number)
			.stream()
			.filter((step) -> isPublic(step.element(), step.text()))
			.toList();
		model.addAttribute("steps", steps);
		model.addAttribute("map", this.map.drawing(number)
			.flatMap((drawing) -> MapDrawer.draw(drawing, (node) -> isPublic(node.element(), node.text()), steps))
			.orElse(null));
	}

	/** Until when it waits before it reminds the customer. */
	void showReminder(String number, Model model) {
		model.addAttribute("reminder", this.reminders.next(number).orElse(null));
	}

	/** Whether he may say now what is wrong with the work. */
	boolean mayReject(DeviceRow row) {
		return row.todo().mayReject() && this.waits.awaits(row.number(), WorkRejected.NAME);
	}

	private boolean isPublic(String element, @Nullable String text) {
		return text != null || this.texts.has("step." + element);
	}

}
