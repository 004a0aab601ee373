package org.mendlane.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;

/**
 * Who is doing something: a customer's log-in, a member of staff, or the system itself;
 * whoever comes by a link from a mail is the customer's log-in in one order only. Without
 * rights a customer's log-in belongs to nobody any more.
 */
public record Actor(String login, String name, Locale language, Set<Role> roles, @Nullable Long customer,
		@Nullable Rights rights, @Nullable String onlyOrder) {

	/** The steps that nobody in particular takes. */
	public static final Actor SYSTEM = new Actor("system", "Mendlane", Locale.ENGLISH, Set.of(Role.ADMIN), null, null);

	public Actor {
		roles = Set.copyOf(roles);
	}

	/** Somebody who has logged in. */
	public Actor(String login, String name, Locale language, Set<Role> roles, @Nullable Long customer,
			@Nullable CompanyRight right) {
		this(login, name, language, roles, customer, (right != null) ? Rights.of(right) : null, null);
	}

	/** The same person, who has not logged in but came by the link to this order. */
	public Actor asGuestOf(String order) {
		return new Actor(this.login, this.name, this.language, this.roles, this.customer, this.rights, order);
	}

	/** What kind of user of his customer this person is. */
	public @Nullable CompanyRight right() {
		return (this.rights != null) ? this.rights.type() : null;
	}

	/** Whether this person came by the link to an order instead of logging in. */
	public boolean isGuest() {
		return this.onlyOrder != null;
	}

	/** Whether this is somebody of the shop. */
	public boolean isStaff() {
		return this.customer == null;
	}

	/** Whether this person looks after the people of his company. */
	public boolean isCompanyAdmin() {
		return !isGuest() && right() == CompanyRight.ADMIN;
	}

	/** Whether this person only looks after bills and changes nothing. */
	public boolean onlyReads() {
		return right() == CompanyRight.ACCOUNTING;
	}

	/** Whether exactly this role has been given. */
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/** Whether this is somebody of the shop without any other role than these. */
	public boolean hasOnly(Role... these) {
		return isStaff() && Set.of(these).containsAll(this.roles);
	}

	/** Whether one of these roles has been given; leads and admins may do everything. */
	public boolean may(Role... anyOf) {
		return isStaff() && (has(Role.LEAD) || has(Role.ADMIN) || Arrays.stream(anyOf).anyMatch(this::has));
	}

	/** Refuses whoever {@linkplain #may may not}. */
	public void require(Role... anyOf) {
		if (!may(anyOf)) {
			throw new Refusal("account.not-allowed");
		}
	}

	/** Which cases this person sees. */
	public VisibleCases visibleCases() {
		return new VisibleCases(this);
	}

	/** Whether the cases of all log-ins of the customer are visible. */
	public boolean seesWholeCompany() {
		return (this.rights != null) ? this.rights.seesAll() : isStaff();
	}

	/** Whether this person may do something in a case of his customer's that he sees. */
	public boolean mayEdit(String submittedBy) {
		if (this.rights == null) {
			return isStaff();
		}
		return this.rights.editsAll() || (!onlyReads() && Objects.equals(this.login, submittedBy));
	}

	/** Whether this person may decide quotes, be it on the customer's behalf. */
	public boolean mayDecide() {
		return (this.rights != null) ? this.rights.type().decides() : may(Role.CARE, Role.RECEPTION);
	}

	/** Whether this person may spend this gross amount. */
	public boolean mayDecide(Money amount) {
		return (this.rights != null) ? this.rights.mayDecide(amount) : mayDecide();
	}

}
