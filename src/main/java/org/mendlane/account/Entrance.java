package org.mendlane.account;

import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets people in by links from mails, each into a session with a new id. */
@Component
public class Entrance {

	private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	private final HttpSessionCsrfTokenRepository formTokens = new HttpSessionCsrfTokenRepository();

	private final Links links;

	Entrance(Links links) {
		this.links = links;
	}

	/** As the guest of the link's order. */
	public void asGuest(MailedLink link, HttpServletRequest request, HttpServletResponse response) {
		String order = Objects.requireNonNull(link.order());
		letIn(new Guest(link.id(), order, link.validUntil()), request, response);
	}

	/** As the customer whom the link to log in was mailed to; uses it up. */
	public Optional<String> asCustomer(String secret, HttpServletRequest request, HttpServletResponse response) {
		Optional<String> login = this.links.useLogin(secret);
		login.ifPresent((name) -> letIn(UsernamePasswordAuthenticationToken.authenticated(name, null,
				AuthorityUtils.createAuthorityList(People.CUSTOMER)), request, response));
		return login;
	}

	private void letIn(Authentication person, HttpServletRequest request, HttpServletResponse response) {
		request.getSession();
		request.changeSessionId();
		this.formTokens.saveToken(null, request, response);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(person);
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
	}

}
