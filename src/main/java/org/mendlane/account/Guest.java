package org.mendlane.account;

import java.time.Instant;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Somebody who came by the link to one order. His name is no log-in, so that nothing
 * takes him for one; whether the link is still good is asked at every request.
 */
class Guest extends AbstractAuthenticationToken {

	static final String AUTHORITY = "ROLE_GUEST";

	private static final long serialVersionUID = 1L;

	private final long link;

	private final String order;

	private final Instant validUntil;

	Guest(long link, String order, Instant validUntil) {
		super(AuthorityUtils.createAuthorityList(AUTHORITY));
		this.link = link;
		this.order = order;
		this.validUntil = validUntil;
		setAuthenticated(true);
	}

	long link() {
		return this.link;
	}

	String page() {
		return "/portal/orders/" + this.order;
	}

	Instant validUntil() {
		return this.validUntil;
	}

	@Override
	public String getPrincipal() {
		return "link " + this.link;
	}

	@Override
	public String getCredentials() {
		return "";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Guest guest && super.equals(other) && this.validUntil.equals(guest.validUntil);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

}
