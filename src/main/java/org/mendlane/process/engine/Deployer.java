package org.mendlane.process.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.mendlane.workflow.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Deploys what has changed. At start a broken file in the analysts' folder is logged and
 * left out, so that its last good version goes on.
 */
@Component
class Deployer implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(Deployer.class);

	static final String NAME = "mendlane";

	/** What an analyst has handed in is not undone by the next start. */
	static final String UPLOAD = "upload";

	private final RepositoryService repository;

	private final DefinitionFiles files;

	private final Checker checker;

	private final DefinitionRows rows;

	private final boolean atStart;

	Deployer(RepositoryService repository, DefinitionFiles files, Checker checker, DefinitionRows rows,
			@Value("${mendlane.deploy-at-start:true}") boolean atStart) {
		this.repository = repository;
		this.files = files;
		this.checker = checker;
		this.rows = rows;
		this.atStart = atStart;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.atStart) {
			return;
		}
		SortedMap<String, byte[]> all = this.files.packaged();
		SortedMap<String, byte[]> external = this.files.external();
		Map<String, byte[]> seen = new TreeMap<>(all);
		seen.putAll(external);
		all.keySet().removeIf((name) -> UPLOAD.equals(this.rows.lastSource(name).orElse(null)));
		external.forEach((name, content) -> {
			if (isGood(name, content, seen)) {
				all.put(name, content);
			}
			else if (this.rows.lastSource(name).isPresent()) {
				all.remove(name);
			}
		});
		deploy(all, NAME);
	}

	/** What the checker finds in these files, looked at together with all others. */
	List<Finding> check(SortedMap<String, byte[]> wanted) {
		Map<String, byte[]> seen = everything();
		seen.putAll(wanted);
		List<Finding> findings = new ArrayList<>();
		wanted.forEach((name, content) -> findings.addAll(this.checker.check(name, content, seen)));
		return findings;
	}

	/** Everything as it would be deployed now. */
	SortedMap<String, byte[]> everything() {
		SortedMap<String, byte[]> all = this.files.packaged();
		all.putAll(this.files.external());
		return all;
	}

	DeploymentWithDefinitions deploy(SortedMap<String, byte[]> wanted, String source) {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name(NAME)
			.source(source)
			.enableDuplicateFiltering(true);
		wanted.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
		return deployment.deployWithResult();
	}

	private boolean isGood(String name, byte[] content, Map<String, byte[]> all) {
		List<Finding> errors = this.checker.check(name, content, all).stream().filter(Finding::isError).toList();
		errors.forEach(
				(error) -> log.error("{} is left out: {} {} {}", name, error.key(), error.element(), error.args()));
		return errors.isEmpty();
	}

}
