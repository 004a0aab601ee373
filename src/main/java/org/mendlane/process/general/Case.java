package org.mendlane.process.general;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.mendlane.customer.CustomerId;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;

/**
 * Which case a running diagram is about, read from its business key.
 */
public final class Case {

	private static final String CUSTOMER = "C";

	private Case() {
	}

	/** The number of the case. */
	public static String number(DelegateExecution step) {
		return step.getProcessBusinessKey();
	}

	/** The number of the case. */
	public static String number(DelegateTask task) {
		return number(task.getExecution());
	}

	/** The order that this diagram, or the order of the device that it is about. */
	public static RepairOrderId order(DelegateExecution step) {
		return isDevice(number(step)) ? repair(step).order() : new RepairOrderId(number(step));
	}

	/** The order that this task is about. */
	public static RepairOrderId order(DelegateTask task) {
		return order(task.getExecution());
	}

	/** The device that this diagram is about. */
	public static RepairId repair(DelegateExecution step) {
		return new RepairId(number(step));
	}

	/** The device that this task is about. */
	public static RepairId repair(DelegateTask task) {
		return repair(task.getExecution());
	}

	/** The customer whose registration this diagram is about. */
	public static CustomerId customer(DelegateExecution step) {
		return CustomerId.ofCaseNumber(number(step));
	}

	/** Whether the number is a customer's. */
	public static boolean isCustomer(String number) {
		return number.startsWith(CUSTOMER);
	}

	/** Whether the number is a device's. */
	public static boolean isDevice(String number) {
		return number.indexOf('D') > 0;
	}

}
