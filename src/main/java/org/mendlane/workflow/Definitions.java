package org.mendlane.workflow;

import java.util.List;

import org.mendlane.account.Actor;

/**
 * The diagrams, decision tables and forms that run the house.
 */
public interface Definitions {

	/** The latest version of each. */
	List<DefinitionInfo> all();

	/** Every version of the same definition, the newest first. */
	List<DefinitionInfo> versions(String id);

	/** The file as it was deployed. */
	String source(String id);

	/** What the checker finds in this file. */
	List<Finding> check(String fileName, byte[] content);

	/** Deploys what has changed in the definitions folder. */
	DeployResult deployFolder(Actor actor);

	/** Deploys one file. */
	DeployResult deployFile(String fileName, byte[] content, Actor actor);

}
