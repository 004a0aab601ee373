package org.mendlane.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;

/**
 * Whether the engine will understand what a diagram says about time, asked before it is
 * too late.
 */
final class Times {

	private static final Map<String, BusinessCalendar> CALENDARS = Map.of("timeDuration",
			new DurationBusinessCalendar(), "timeCycle", new CycleBusinessCalendar(), "timeDate",
			new DueDateBusinessCalendar());

	private Times() {
	}

	static boolean isTime(String element) {
		return CALENDARS.containsKey(element);
	}

	static boolean isGood(String element, String text) {
		BusinessCalendar calendar = CALENDARS.get(element);
		try {
			return calendar != null && calendar.resolveDuedate(text) != null;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

}
