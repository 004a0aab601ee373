package org.mendlane.process.general;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.mendlane.customer.CustomerId;
import org.mendlane.process.engine.Subject;
import org.mendlane.process.engine.Subjects;
import org.mendlane.repair.CaseLabel;
import org.mendlane.repair.RepairOrders;
import org.springframework.stereotype.Component;

/**
 * Orders, devices and customers by their case numbers.
 */
@Component
class CaseSubjects implements Subjects {

	private final RepairOrders orders;

	CaseSubjects(RepairOrders orders) {
		this.orders = orders;
	}

	@Override
	public Map<String, Subject> of(Collection<String> caseNumbers) {
		Map<String, Subject> subjects = new HashMap<>();
		for (String number : caseNumbers) {
			if (CustomerId.isCaseNumber(number)) {
				subjects.put(number, new Subject(CustomerId.ofCaseNumber(number).value(), null));
			}
		}
		for (CaseLabel label : this.orders.labels(caseNumbers)) {
			subjects.put(label.number(), new Subject(label.customer().value(), label.device()));
		}
		return subjects;
	}

}
