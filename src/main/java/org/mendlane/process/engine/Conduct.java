package org.mendlane.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Runs engine calls for people whose right to them a door or the domain has already
 * checked; staff stand in the operation log, customers do not.
 */
@Component
class Conduct {

	private final ProcessEngine engine;

	private final Accounts accounts;

	private final EntityManager entities;

	private final ObjectProvider<FactRule> rules;

	private final ObjectProvider<StageRule> stages;

	Conduct(@Lazy ProcessEngine engine, Accounts accounts, EntityManager entities, ObjectProvider<FactRule> rules,
			ObjectProvider<StageRule> stages) {
		this.engine = engine;
		this.accounts = accounts;
		this.entities = entities;
		this.rules = rules;
		this.stages = stages;
	}

	/** Writes out what the domain has changed so far, so that queries see it. */
	void flush() {
		this.entities.flush();
	}

	/** Whether the domain says that this has happened; true without a rule. */
	boolean holds(String factName, String caseNumber) {
		return this.rules.stream()
			.filter((rule) -> rule.factName().equals(factName))
			.allMatch((rule) -> rule.holds().test(caseNumber));
	}

	/** At which stages the domain says that this case stops, and at which it does not. */
	Route route(String caseNumber) {
		Map<Boolean, Set<String>> stages = this.stages.stream()
			.collect(Collectors.partitioningBy((rule) -> rule.expected().test(caseNumber),
					Collectors.flatMapping((rule) -> rule.stages().stream(), Collectors.toSet())));
		return new Route(stages.getOrDefault(true, Set.of()), stages.getOrDefault(false, Set.of()));
	}

	/** Runs under this person's name, whose right to it has been checked. */
	void as(String login, Runnable work) {
		answer(login, () -> {
			work.run();
			return true;
		});
	}

	/** The same, for what comes of it. */
	<T> T answer(String login, Callable<T> work) {
		return known(login, groups(login), () -> unchecked(work));
	}

	/** Runs under this person's name and rights. */
	void asThemselves(Actor actor, Runnable work) {
		known(actor.login(), actor.roles().stream().map(Role::group).toList(), () -> {
			work.run();
			return true;
		});
	}

	private <T> T known(String login, List<String> groups, Supplier<T> work) {
		IdentityService people = this.engine.getIdentityService();
		Authentication before = people.getCurrentAuthentication();
		if (groups.isEmpty()) {
			people.clearAuthentication();
		}
		else {
			people.setAuthentication(login, groups);
		}
		try {
			return work.get();
		}
		finally {
			restore(before);
		}
	}

	<T> T unchecked(Callable<T> work) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		return configuration.getCommandExecutorTxRequired().execute((context) -> context.runWithoutAuthorization(work));
	}

	private List<String> groups(String login) {
		return this.accounts.staffMember(login)
			.map((member) -> member.roles().stream().map(Role::group).toList())
			.orElse(List.of());
	}

	private void restore(Authentication before) {
		if (before == null) {
			this.engine.getIdentityService().clearAuthentication();
		}
		else {
			this.engine.getIdentityService()
				.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
		}
	}

}
