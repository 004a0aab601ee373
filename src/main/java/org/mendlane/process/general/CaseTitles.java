package org.mendlane.process.general;

import org.springframework.stereotype.Component;

/**
 * What cases are called beside their numbers.
 */
@Component
public class CaseTitles {

	private final Cases cases;

	CaseTitles(Cases cases) {
		this.cases = cases;
	}

	/** The device, the customer or the order; nothing for a case of its own. */
	public String of(String caseNumber) {
		return this.cases.find(caseNumber).map(Cases.About::title).orElse("");
	}

}
