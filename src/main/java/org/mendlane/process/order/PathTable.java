package org.mendlane.process.order;

import java.util.HashMap;
import java.util.Map;

import org.mendlane.process.engine.Decisions;
import org.mendlane.repair.PathQuestion;
import org.mendlane.repair.PathRule;
import org.mendlane.repair.RepairPath;

/**
 * Asks the decision table processes/repair-path.dmn about the devices of one customer,
 * who may have a contract that covers them.
 */
record PathTable(Decisions decisions, boolean contract) implements PathRule {

	@Override
	public RepairPath path(PathQuestion device) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("warrantyClaimed", device.warrantyClaimed());
		facts.put("monthsSincePurchase", device.monthsSincePurchase());
		facts.put("contract", this.contract);
		Object path = this.decisions.single("repair-path", facts).get("path");
		return (path != null) ? RepairPath.valueOf(path.toString()) : RepairPath.PAID;
	}

}
