package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.visit.Visit;
import org.mendlane.visit.VisitPlan;
import org.mendlane.visit.VisitReport;

/** A visit on the page of its order, with the name of whoever goes there. */
record VisitLine(VisitPlan plan, @Nullable VisitReport report, String technician) {

	static VisitLine of(Visit visit, Accounts accounts) {
		String login = visit.plan().technician();
		return new VisitLine(visit.plan(), visit.report(),
				accounts.staffMember(login).map(StaffMember::name).orElse(login));
	}

}
