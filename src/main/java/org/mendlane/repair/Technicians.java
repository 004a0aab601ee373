package org.mendlane.repair;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mendlane.account.Accounts;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Who could take a device, the most suitable first.
 */
@Component
class Technicians {

	private final Accounts accounts;

	private final DeviceStore devices;

	Technicians(Accounts accounts, DeviceStore devices) {
		this.accounts = accounts;
		this.devices = devices;
	}

	List<TechnicianProposal> rank(Repair repair, TechnicianRule rule) {
		return rank(repair.kind(), accounts.staff(Role.TECHNICIAN), loads(), rule);
	}

	/** All technicians, also those with no points, so that a lead may choose them. */
	static List<TechnicianProposal> rank(String kind, List<StaffMember> staff, Map<String, Integer> loads,
			TechnicianRule rule) {
		return staff.stream()
			.map((person) -> weigh(candidate(kind, person, loads), rule))
			.sorted(Comparator.comparingInt(TechnicianProposal::score)
				.reversed()
				.thenComparing((proposal) -> loads.getOrDefault(proposal.login(), 0))
				.thenComparing(TechnicianProposal::login))
			.toList();
	}

	int load(String login) {
		return devices.load(login);
	}

	boolean isTechnician(String login) {
		return accounts.staffMember(login).filter((person) -> person.has(Role.TECHNICIAN)).isPresent();
	}

	private static TechnicianCandidate candidate(String kind, StaffMember person, Map<String, Integer> loads) {
		return new TechnicianCandidate(person.login(), kind, person.skills().contains(kind),
				loads.getOrDefault(person.login(), 0), person.absent());
	}

	private static TechnicianProposal weigh(TechnicianCandidate candidate, TechnicianRule rule) {
		TechnicianRule.Verdict verdict = rule.weigh(candidate);
		return new TechnicianProposal(candidate.login(), verdict.score(), verdict.reason());
	}

	private Map<String, Integer> loads() {
		Map<String, Integer> loads = new HashMap<>();
		devices.loads().forEach((row) -> loads.put((String) row[0], ((Number) row[1]).intValue()));
		return loads;
	}

}
