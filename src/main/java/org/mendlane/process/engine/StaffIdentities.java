package org.mendlane.process.engine;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;

/**
 * Shows the engine our staff and their roles, never a customer; nobody logs in or is
 * changed this way.
 */
class StaffIdentities implements ReadOnlyIdentityProvider {

	private final Accounts accounts;

	private final GroupNames names;

	StaffIdentities(Accounts accounts, GroupNames names) {
		this.accounts = accounts;
		this.names = names;
	}

	static User user(StaffMember member) {
		UserEntity user = new UserEntity();
		int space = member.name().indexOf(' ');
		user.setId(member.login());
		user.setFirstName((space > 0) ? member.name().substring(0, space) : member.name());
		user.setLastName((space > 0) ? member.name().substring(space + 1) : "");
		user.setEmail(member.email());
		return user;
	}

	static Group group(Role role, String name) {
		GroupEntity group = new GroupEntity();
		group.setId(role.group());
		group.setName(name);
		group.setType("WORKFLOW");
		return group;
	}

	static <T> List<T> page(Stream<T> all, @Nullable Page page) {
		return (page == null) ? all.toList() : all.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
	}

	@Override
	public @Nullable User findUserById(String id) {
		return this.accounts.staffMember(id).map(StaffIdentities::user).orElse(null);
	}

	@Override
	public UserQuery createUserQuery() {
		return new StaffQueries.Users(executor(), this.accounts);
	}

	@Override
	public UserQuery createUserQuery(CommandContext context) {
		return new StaffQueries.Users(null, this.accounts);
	}

	@Override
	public NativeUserQuery createNativeUserQuery() {
		throw new UnsupportedOperationException("native user queries");
	}

	@Override
	public boolean checkPassword(String id, @Nullable String password) {
		return false;
	}

	@Override
	public @Nullable Group findGroupById(String id) {
		return Role.ofGroup(id).map((role) -> group(role, this.names.current().apply(role))).orElse(null);
	}

	@Override
	public GroupQuery createGroupQuery() {
		return new StaffQueries.Groups(executor(), this.accounts, this.names);
	}

	@Override
	public GroupQuery createGroupQuery(CommandContext context) {
		return new StaffQueries.Groups(null, this.accounts, this.names);
	}

	@Override
	public @Nullable Tenant findTenantById(String id) {
		return null;
	}

	@Override
	public TenantQuery createTenantQuery() {
		return new NoTenants(executor());
	}

	@Override
	public TenantQuery createTenantQuery(CommandContext context) {
		return new NoTenants(null);
	}

	@Override
	public void flush() {
		// nothing is ever written
	}

	@Override
	public void close() {
		// nothing is open
	}

	private static CommandExecutor executor() {
		return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
	}

	/**
	 * There is one shop.
	 */
	private static final class NoTenants extends TenantQueryImpl {

		private NoTenants(@Nullable CommandExecutor executor) {
			super(executor);
		}

		@Override
		public long executeCount(CommandContext context) {
			return 0;
		}

		@Override
		public List<Tenant> executeList(CommandContext context, Page page) {
			return List.of();
		}

	}

}
