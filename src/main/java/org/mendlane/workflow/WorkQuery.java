package org.mendlane.workflow;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;

/**
 * Which open tasks are asked for: those assigned to the log-in or, still free, offered to
 * one of the groups; the text is a part of the case number, of the task's name or of the
 * device's maker and model.
 */
public record WorkQuery(@Nullable String login, Set<String> groups, @Nullable String text, int limit) {

	private static final int PAGE = 50;

	public WorkQuery {
		groups = Set.copyOf(groups);
	}

	/** Everything this person may do next. */
	public static WorkQuery of(Actor actor) {
		return new WorkQuery(actor.login(), groups(actor.roles()), null, PAGE);
	}

	/** What this person has taken. */
	public static WorkQuery mine(String login) {
		return new WorkQuery(login, Set.of(), null, PAGE);
	}

	/** What waits for anybody of this role, and what its people have taken. */
	public static WorkQuery queue(Role role) {
		return new WorkQuery(null, groups(Set.of(role)), null, PAGE);
	}

	/** The same, narrowed by a part of the case number or name. */
	public WorkQuery containing(@Nullable String part) {
		return new WorkQuery(this.login, this.groups, part, this.limit);
	}

	/** The same, at most so many. */
	public WorkQuery limit(int most) {
		return new WorkQuery(this.login, this.groups, this.text, most);
	}

	private static Set<String> groups(Collection<Role> roles) {
		Set<String> groups = new TreeSet<>();
		roles.forEach((role) -> groups.add(role.group()));
		return groups;
	}

}
