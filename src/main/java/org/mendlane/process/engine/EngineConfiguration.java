package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * How the engine runs here: its tables, its memory, its fences and whom it knows.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	@Bean
	JavaMigration engineTables() {
		return new EngineTables();
	}

	/** What administrators may do is stored by {@link Grants}. */
	@Bean
	ProcessEnginePlugin administrators() {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void postInit(ProcessEngineConfigurationImpl configuration) {
				configuration.getAdminGroups().add(Role.ADMIN.group());
			}
		};
	}

	@Bean
	ProcessEnginePlugin staffOnly(ObjectProvider<Accounts> accounts, ObjectProvider<GroupNames> names) {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void preInit(ProcessEngineConfigurationImpl configuration) {
				configuration.setIdentityProviderSessionFactory(staffSessions(accounts, names));
			}
		};
	}

	@Bean
	@Order(0)
	ProcessEnginePlugin house(ApplicationContext context, DiagramListeners listeners,
			@Value("${mendlane.history-variables:decision,path,technician}") Set<String> variables) {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void preInit(ProcessEngineConfigurationImpl configuration) {
				remember(configuration, variables);
				fence(configuration, context);
				listen(configuration, listeners);
				configuration.setCustomSessionFactories(new ArrayList<>(List
					.of(new WatchedEntities.Factory(context.getBeanProvider(Board.class)), new Reminders.Factory())));
				configuration.setJobExecutorAcquireByPriority(true);
			}
		};
	}

	private static void remember(ProcessEngineConfigurationImpl configuration, Set<String> variables) {
		SlimHistory history = new SlimHistory(variables);
		configuration.setCustomHistoryLevels(new ArrayList<>(List.of(history)));
		configuration.setHistory(history.getName());
		configuration.setHistoryCleanupBatchWindowStartTime("01:00");
		configuration.setHistoryCleanupBatchWindowEndTime("05:00");
		configuration.setTaskMetricsEnabled(false);
	}

	private static void fence(ProcessEngineConfigurationImpl configuration, ApplicationContext context) {
		configuration.setExpressionManager(new Fences(context));
		configuration.setCommandCheckers(List.of(new TenantCommandChecker(), new StationChecker()));
		configuration.setResourceAuthorizationProvider(new NoTaskGrants());
		configuration.setAuthorizationCheckRevokes(ProcessEngineConfigurationImpl.AUTHORIZATION_CHECK_REVOKE_NEVER);
		configuration.setCmmnEnabled(false);
		configuration.setStandaloneTasksEnabled(false);
		configuration.setEnforceHistoryTimeToLive(true);
		configuration.setEnableScriptCompilation(false);
		configuration.setCustomPreCommandInterceptorsTxRequired(outermost(context));
		configuration.setCustomPreCommandInterceptorsTxRequiresNew(outermost(context));
		configuration.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>(List.of(new FilterFence())));
		configuration.setCustomPostCommandInterceptorsTxRequiresNew(new ArrayList<>(List.of(new FilterFence())));
	}

	private static List<CommandInterceptor> outermost(ApplicationContext context) {
		return new ArrayList<>(List.of(new Refusals(context.getBeanProvider(RefusalSpeaker.class))));
	}

	private static void listen(ProcessEngineConfigurationImpl configuration, BpmnParseListener listeners) {
		List<BpmnParseListener> all = new ArrayList<>();
		if (configuration.getCustomPostBPMNParseListeners() != null) {
			all.addAll(configuration.getCustomPostBPMNParseListeners());
		}
		all.add(listeners);
		configuration.setCustomPostBPMNParseListeners(all);
	}

	private static SessionFactory staffSessions(ObjectProvider<Accounts> accounts, ObjectProvider<GroupNames> names) {
		return new SessionFactory() {
			@Override
			public Class<?> getSessionType() {
				return ReadOnlyIdentityProvider.class;
			}

			@Override
			public @Nullable Session openSession() {
				return new StaffIdentities(accounts.getObject(), names.getObject());
			}
		};
	}

}
