package org.mendlane.process.repair;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mendlane.process.engine.Decisions;
import org.mendlane.repair.TechnicianCandidate;
import org.mendlane.repair.TechnicianRule;

/**
 * Asks the decision table processes/technician.dmn and adds the points of its rows.
 */
record TechnicianTable(Decisions decisions) implements TechnicianRule {

	@Override
	public Verdict weigh(TechnicianCandidate candidate) {
		List<Map<String, Object>> rows = this.decisions.all("technician",
				Map.of("skilled", candidate.skilled(), "load", candidate.load(), "absent", candidate.absent()));
		int points = rows.stream().mapToInt((row) -> ((Number) row.getOrDefault("points", 0)).intValue()).sum();
		String reasons = rows.stream()
			.map((row) -> row.getOrDefault("reason", "").toString())
			.collect(Collectors.joining(","));
		return new Verdict(points, reasons);
	}

}
