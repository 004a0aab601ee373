package org.mendlane.process.engine;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.mendlane.account.Role;
import org.mendlane.text.Texts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives administrators everything and staff the task list with its filters, once per
 * database and under a lock, so that several nodes may start at once. Filter names are
 * stored data: they stand in the shop's language.
 */
@Component
class Grants implements SmartInitializingSingleton {

	private static final int VERSION = 1;

	private static final List<Role> STATIONS = List.of(Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH,
			Role.CARE, Role.LEAD);

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Words words;

	Grants(FilterService filters, TaskService tasks, AuthorizationService authorizations, JdbcClient jdbc,
			PlatformTransactionManager transactions, Words words) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.words = words;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> {
			int version = this.jdbc.sql("select version from engine_seed where name = 'tasklist' for update")
				.query(Integer.class)
				.single();
			if (version < VERSION) {
				seed();
				this.jdbc.sql("update engine_seed set version = ? where name = 'tasklist'").param(VERSION).update();
			}
		});
	}

	private void seed() {
		for (Resource resource : Resources.values()) {
			grant(Role.ADMIN, resource, Authorization.ANY, Permissions.ALL);
		}
		Set<Role> staff = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
		for (Role role : staff) {
			grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
			grant(role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
			grant(role, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ,
					ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_WORK,
					ProcessDefinitionPermissions.TASK_ASSIGN, ProcessDefinitionPermissions.READ_HISTORY,
					ProcessDefinitionPermissions.READ_INSTANCE);
			grant(role, Resources.USER, Authorization.ANY, Permissions.READ);
			grant(role, Resources.GROUP, Authorization.ANY, Permissions.READ);
		}
		filter("mine", 0, this.tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"), staff);
		int place = 10;
		for (Role station : STATIONS) {
			filter(station.group(), place,
					this.tasks.createTaskQuery().taskCandidateGroup(station.group()).includeAssignedTasks(), staff);
			place += 10;
		}
	}

	private void filter(String key, int place, TaskQuery query, Set<Role> readers) {
		Filter filter = this.filters.newTaskFilter(this.words.filter(key));
		Map<String, Object> properties = new HashMap<>();
		properties.put("priority", place);
		properties.put("refresh", true);
		properties.put("showUndefinedVariable", false);
		properties.put("variables", List.of(column("device"), column(TaskShow.NUMBER)));
		filter.setQuery(query);
		filter.setProperties(properties);
		String id = this.filters.saveFilter(filter).getId();
		readers.forEach((role) -> grant(role, Resources.FILTER, id, Permissions.READ));
	}

	private Map<String, String> column(String variable) {
		return Map.of("name", variable, "label", this.words.filter("column." + variable));
	}

	private void grant(Role role, Resource resource, String id, Permission... permissions) {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(role.group());
		grant.setResource(resource);
		grant.setResourceId(id);
		grant.setPermissions(permissions);
		this.authorizations.saveAuthorization(grant);
	}

	/**
	 * Names in the shop's language.
	 */
	@Component
	static class Words {

		private final Texts texts;

		private final Speech speech;

		Words(Texts texts, Speech speech) {
			this.texts = texts;
			this.speech = speech;
		}

		String filter(String key) {
			return this.texts.get("filter." + key, this.speech.house());
		}

	}

}
