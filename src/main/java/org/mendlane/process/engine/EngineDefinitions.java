package org.mendlane.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.workflow.DefinitionInfo;
import org.mendlane.workflow.Definitions;
import org.mendlane.workflow.DeployResult;
import org.mendlane.workflow.Finding;
import org.springframework.stereotype.Component;

/**
 * What analysts see and deploy; nothing with an error goes live.
 */
@Component
class EngineDefinitions implements Definitions {

	private final DefinitionRows rows;

	private final Deployer deployer;

	private final Conduct conduct;

	EngineDefinitions(DefinitionRows rows, Deployer deployer, Conduct conduct) {
		this.rows = rows;
		this.deployer = deployer;
		this.conduct = conduct;
	}

	@Override
	public List<DefinitionInfo> all() {
		return this.rows.latest();
	}

	@Override
	public List<DefinitionInfo> versions(String id) {
		return this.rows.versions(id);
	}

	@Override
	public String source(String id) {
		try (InputStream source = this.rows.source(id)) {
			return new String(source.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public List<Finding> check(String fileName, byte[] content) {
		return this.deployer.check(one(fileName, content));
	}

	@Override
	public DeployResult deployFolder(Actor actor) {
		return deploy(this.deployer.everything(), Deployer.NAME, actor);
	}

	@Override
	public DeployResult deployFile(String fileName, byte[] content, Actor actor) {
		return deploy(one(fileName, content), Deployer.UPLOAD, actor);
	}

	private DeployResult deploy(SortedMap<String, byte[]> files, String source, Actor actor) {
		actor.require(Role.ANALYST);
		List<Finding> findings = this.deployer.check(files);
		if (findings.stream().anyMatch(Finding::isError)) {
			return new DeployResult(List.of(), findings);
		}
		long before = this.rows.deployments();
		DeploymentWithDefinitions[] done = new DeploymentWithDefinitions[1];
		this.conduct.as(actor.login(), () -> done[0] = this.deployer.deploy(files, source));
		boolean changed = this.rows.deployments() > before;
		return new DeployResult(changed ? this.rows.of(done[0].getId()) : List.of(), findings);
	}

	private static SortedMap<String, byte[]> one(String fileName, byte[] content) {
		return new TreeMap<>(Map.of(DefinitionFiles.nameOf(fileName), content));
	}

}
