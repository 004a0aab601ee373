package org.mendlane.account;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Leads to the log-in page whoever is not logged in or no longer so; everybody else who
 * is denied something gets an error page.
 */
class ToLogin implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final Logger log = LoggerFactory.getLogger(ToLogin.class);

	private static final Pattern BEHIND_A_DOOR = Pattern.compile(".*/(portal|staff|studio)(/.*)?");

	/** Where the cache of saved requests looks. */
	private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

	private final RequestCache savedRequests;

	ToLogin(RequestCache savedRequests) {
		this.savedRequests = savedRequests;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (ex instanceof LinkOver) {
			send(request, response, "/login?link");
			return;
		}
		boolean typed = !"GET".equals(request.getMethod());
		boolean gone = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		send(request, response, (typed || gone) ? "/login?expired" : "/login");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (ex instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
			comeBack(request);
			send(request, response, "/login?expired");
		}
		else if (isStranger(ex)) {
			this.savedRequests.saveRequest(request, response);
			send(request, response, "/login");
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	/** Outside of his order a guest is somebody who has not logged in. */
	private static boolean isStranger(AccessDeniedException ex) {
		return !(ex instanceof CsrfException)
				&& SecurityContextHolder.getContext().getAuthentication() instanceof Guest;
	}

	/** Whoever sent a form too late finds its page again after the log-in. */
	private static void comeBack(HttpServletRequest request) {
		String page = request.getHeader(HttpHeaders.REFERER);
		try {
			URI address = URI.create((page != null) ? page : "");
			if (request.getServerName().equals(address.getHost())
					&& BEHIND_A_DOOR.matcher(address.getPath()).matches()) {
				request.getSession().setAttribute(SAVED, new SimpleSavedRequest(address.toString()));
			}
		}
		catch (IllegalArgumentException ex) {
			log.debug("No page to come back to: {}", page, ex);
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
