package org.mendlane.process.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;

/**
 * The engine's questions about people and groups, answered from the accounts.
 */
final class StaffQueries {

	private StaffQueries() {
	}

	private static boolean same(@Nullable String wanted, @Nullable String value) {
		return wanted == null || wanted.equals(value);
	}

	private static boolean like(@Nullable String pattern, @Nullable String value) {
		if (pattern == null) {
			return true;
		}
		StringBuilder expression = new StringBuilder();
		for (char letter : pattern.toLowerCase(Locale.ROOT).toCharArray()) {
			switch (letter) {
				case '%' -> expression.append(".*");
				case '_' -> expression.append('.');
				default -> expression.append(Pattern.quote(String.valueOf(letter)));
			}
		}
		return value != null && value.toLowerCase(Locale.ROOT).matches(expression.toString());
	}

	private static boolean among(String @Nullable [] wanted, @Nullable String value) {
		return wanted == null || Arrays.asList(wanted).contains(value);
	}

	/**
	 * Staff by every criterion that the web applications use.
	 */
	static final class Users extends UserQueryImpl {

		private final transient Accounts accounts;

		Users(@Nullable CommandExecutor executor, Accounts accounts) {
			super(executor);
			this.accounts = accounts;
		}

		@Override
		public long executeCount(CommandContext context) {
			return found().count();
		}

		@Override
		public List<User> executeList(CommandContext context, Page page) {
			return StaffIdentities.page(found(), page);
		}

		private Stream<User> found() {
			return this.accounts.staff()
				.stream()
				.filter(this::inGroup)
				.map(StaffIdentities::user)
				.filter((user) -> same(this.id, user.getId()) && among(this.ids, user.getId()))
				.filter((user) -> same(this.firstName, user.getFirstName())
						&& like(this.firstNameLike, user.getFirstName()))
				.filter((user) -> same(this.lastName, user.getLastName())
						&& like(this.lastNameLike, user.getLastName()))
				.filter((user) -> same(this.email, user.getEmail()) && like(this.emailLike, user.getEmail()))
				.sorted(Comparator.comparing(User::getId));
		}

		private boolean inGroup(StaffMember member) {
			return this.tenantId == null && (this.groupId == null
					|| member.roles().stream().anyMatch((role) -> role.group().equals(this.groupId)));
		}

	}

	/**
	 * Roles by every criterion that the web applications use.
	 */
	static final class Groups extends GroupQueryImpl {

		private final transient Accounts accounts;

		private final transient GroupNames names;

		Groups(@Nullable CommandExecutor executor, Accounts accounts, GroupNames names) {
			super(executor);
			this.accounts = accounts;
			this.names = names;
		}

		@Override
		public long executeCount(CommandContext context) {
			return found().count();
		}

		@Override
		public List<Group> executeList(CommandContext context, Page page) {
			return StaffIdentities.page(found(), page);
		}

		private Stream<Group> found() {
			Function<Role, String> name = this.names.current();
			return roles().stream()
				.map((role) -> StaffIdentities.group(role, name.apply(role)))
				.filter((group) -> this.tenantId == null && same(this.id, group.getId())
						&& among(this.ids, group.getId()))
				.filter((group) -> same(this.name, group.getName()) && like(this.nameLike, group.getName())
						&& same(this.type, group.getType()))
				.sorted(Comparator.comparing(Group::getId));
		}

		private Collection<Role> roles() {
			return (this.userId == null) ? EnumSet.allOf(Role.class)
					: this.accounts.staffMember(this.userId).map(StaffMember::roles).orElse(Set.of());
		}

	}

}
