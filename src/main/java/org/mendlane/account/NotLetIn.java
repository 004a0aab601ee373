package org.mendlane.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Leads back to the log-in page with what went wrong and the name that was typed, which
 * stands in no address.
 */
class NotLetIn implements AuthenticationFailureHandler {

	private static final int LONGEST = 190;

	private final FlashMapManager once = new SessionFlashMapManager();

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refused) throws IOException {
		String typed = request.getParameter("username");
		if (typed != null && typed.length() <= LONGEST) {
			FlashMap kept = new FlashMap();
			kept.put("typed", typed);
			kept.setTargetRequestPath(request.getContextPath() + "/login");
			this.once.saveOutputFlashMap(kept, request, response);
		}
		String what = (refused instanceof LockedException) ? "locked" : "error";
		response.sendRedirect(request.getContextPath() + "/login?" + what);
	}

}
