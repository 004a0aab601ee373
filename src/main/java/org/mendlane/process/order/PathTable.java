package org.mendlane.process.order;

import java.util.HashMap;
import java.util.Map;

import org.mendlane.process.engine.Decisions;
import org.mendlane.repair.PathQuestion;
import org.mendlane.repair.PathRule;
import org.mendlane.repair.RepairPath;

/**
 * Asks the decision table processes/repair-path.dmn.
 */
record PathTable(Decisions decisions) implements PathRule {

	@Override
	public RepairPath path(PathQuestion device) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("warrantyClaimed", device.warrantyClaimed());
		facts.put("monthsSincePurchase", device.monthsSincePurchase());
		facts.put("contract", device.contract());
		Object path = this.decisions.single("repair-path", facts).get("path");
		return (path != null) ? RepairPath.valueOf(path.toString()) : RepairPath.PAID;
	}

}
