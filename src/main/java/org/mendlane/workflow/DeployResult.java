package org.mendlane.workflow;

import java.util.List;

/**
 * What a deployment did: the definitions that got a new version, none if there were
 * errors.
 */
public record DeployResult(List<DefinitionInfo> deployed, List<Finding> findings) {

	/** Whether an error prevented it. */
	public boolean refused() {
		return this.findings.stream().anyMatch(Finding::isError);
	}

}
