package org.mendlane.account;

import org.springframework.security.core.AuthenticationException;

/** The link by which a guest came has been switched off or is too old. */
class LinkOver extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	LinkOver() {
		super("The guest's link is over");
	}

}
