package org.mendlane.process.engine;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.mendlane.account.Role;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the engine's web applications who has logged in here; they make it themselves,
 * hence the public constructor.
 */
public class LoggedIn implements AuthenticationProvider {

	private static final String PREFIX = "ROLE_";

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person == null || !person.isAuthenticated() || person instanceof AnonymousAuthenticationToken) {
			return AuthenticationResult.unsuccessful();
		}
		List<String> groups = groups(person);
		if (groups.isEmpty()) {
			return AuthenticationResult.unsuccessful();
		}
		AuthenticationResult result = new AuthenticationResult(person.getName(), true);
		result.setGroups(groups);
		result.setTenants(List.of());
		return result;
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// the security chain has already answered
	}

	private static List<String> groups(Authentication person) {
		return person.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.filter((authority) -> authority.startsWith(PREFIX))
			.map((authority) -> authority.substring(PREFIX.length()).toLowerCase(Locale.ROOT))
			.filter((group) -> Role.ofGroup(group).isPresent())
			.toList();
	}

}
