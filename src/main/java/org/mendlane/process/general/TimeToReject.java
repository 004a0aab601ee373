package org.mendlane.process.general;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * How long a customer may reject finished work, as the diagram says in its variable
 * {@code timeToReject}.
 */
public final class TimeToReject {

	private TimeToReject() {
	}

	/**
	 * Begins now: tells the diagram's timer when it is over, and answers on which day.
	 */
	public static LocalDate begin(DelegateExecution step, Clock clock) {
		ZonedDateTime over = ZonedDateTime.now(clock).plus(Period.parse((String) step.getVariable("timeToReject")));
		step.setVariable("acceptedFrom", Date.from(over.toInstant()));
		return over.toLocalDate();
	}

}
