package org.mendlane.process.engine;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 409 instead of 500 when the engine's web API carries a refusal.
 */
class RefusalStatus extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new HttpServletResponseWrapper(response) {
			@Override
			public void setStatus(int status) {
				super.setStatus(told(request, status));
			}

			@Override
			public void sendError(int status) throws IOException {
				super.sendError(told(request, status));
			}

			@Override
			public void sendError(int status, String message) throws IOException {
				super.sendError(told(request, status), message);
			}
		});
	}

	private static int told(HttpServletRequest request, int status) {
		boolean refused = request.getAttribute(RefusalSpeaker.REFUSED) != null;
		return (refused && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) ? HttpServletResponse.SC_CONFLICT
				: status;
	}

}
