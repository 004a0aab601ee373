package org.mendlane.account;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Leads whoever has logged in to the page he wanted, if it is behind his own door, else
 * to his start page.
 */
class Welcome implements AuthenticationSuccessHandler {

	private static final String PORTAL = "/portal";

	private static final String STAFF = "/staff";

	private final RequestCache savedRequests;

	Welcome(RequestCache savedRequests) {
		this.savedRequests = savedRequests;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
			throws IOException {
		String home = request.getContextPath() + home(person);
		SavedRequest saved = this.savedRequests.getRequest(request, response);
		boolean wanted = saved != null && isBehindOwnDoor(saved, request.getContextPath(), person);
		response.sendRedirect((saved != null && wanted) ? saved.getRedirectUrl() : home);
	}

	static String home(Authentication person) {
		return isCustomer(person) ? PORTAL : STAFF;
	}

	private static boolean isBehindOwnDoor(SavedRequest saved, String context, Authentication person) {
		String path = URI.create(saved.getRedirectUrl()).getRawPath();
		boolean portal = path.equals(context + PORTAL) || path.startsWith(context + PORTAL + "/");
		return portal == isCustomer(person);
	}

	private static boolean isCustomer(Authentication person) {
		return AuthorityUtils.authorityListToSet(person.getAuthorities()).contains(People.CUSTOMER);
	}

}
