package org.mendlane.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Leads to the log-in page whoever is not logged in or no longer so; everybody else who
 * is denied something gets an error page.
 */
class ToLogin implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		boolean typed = !"GET".equals(request.getMethod());
		boolean gone = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		send(request, response, (typed || gone) ? "/login?expired" : "/login");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (ex instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
			send(request, response, "/login?expired");
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private static void send(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
		String target = request.getContextPath() + page;
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", target);
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			response.sendRedirect(target);
		}
	}

}
