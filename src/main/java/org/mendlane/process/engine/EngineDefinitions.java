package org.mendlane.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.workflow.DefinitionInfo;
import org.mendlane.workflow.Definitions;
import org.mendlane.workflow.DeployResult;
import org.mendlane.workflow.Finding;
import org.mendlane.workflow.Finding.Severity;
import org.springframework.stereotype.Component;

/**
 * What analysts see and deploy; nothing with an error goes live.
 */
@Component
class EngineDefinitions implements Definitions {

	private final DefinitionRows rows;

	private final Deployer deployer;

	private final Owners owners;

	private final Conduct conduct;

	EngineDefinitions(DefinitionRows rows, Deployer deployer, Owners owners, Conduct conduct) {
		this.rows = rows;
		this.deployer = deployer;
		this.owners = owners;
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
		List<Finding> findings = new ArrayList<>(this.deployer.check(files));
		if (findings.stream().noneMatch(Finding::isError)) {
			findings.addAll(this.owners.check(files));
		}
		if (findings.stream().anyMatch(Finding::isError)) {
			return new DeployResult(List.of(), findings);
		}
		try {
			return new DeployResult(deployed(files, source, actor), findings);
		}
		catch (ParseException ex) {
			return new DeployResult(List.of(), objections(ex, files));
		}
	}

	private List<DefinitionInfo> deployed(SortedMap<String, byte[]> files, String source, Actor actor) {
		long before = this.rows.deployments();
		DeploymentWithDefinitions[] done = new DeploymentWithDefinitions[1];
		this.conduct.as(actor.login(), () -> done[0] = this.deployer.deploy(files, source));
		return (this.rows.deployments() > before) ? this.rows.of(done[0].getId()) : List.of();
	}

	/** What only the engine itself finds. */
	private static List<Finding> objections(ParseException ex, SortedMap<String, byte[]> files) {
		return ex.getResorceReports()
			.stream()
			.flatMap((report) -> report.getErrors()
				.stream()
				.map((problem) -> new Finding(
						(report.getResourceName() != null) ? report.getResourceName() : files.firstKey(),
						problem.getMainElementId(), Severity.ERROR, "check.engine", List.of(problem.getMessage()))))
			.toList();
	}

	private static SortedMap<String, byte[]> one(String fileName, byte[] content) {
		return new TreeMap<>(Map.of(DefinitionFiles.nameOf(fileName), content));
	}

}
