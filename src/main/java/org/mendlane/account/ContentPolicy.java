package org.mendlane.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The content security policy: everything from here and nothing inline, but for style
 * attributes where diagrams are drawn.
 */
class ContentPolicy implements HeaderWriter {

	private static final String HEADER = "Content-Security-Policy";

	private static final String POLICY = "default-src 'none'; style-src 'self'; style-src-attr %s; "
			+ "script-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
			+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; media-src 'self' blob:";

	private static final String STRICT = POLICY.formatted("'none'");

	private static final String DIAGRAMS = POLICY.formatted("'unsafe-inline'");

	private final RequestMatcher diagrams;

	ContentPolicy(RequestMatcher diagrams) {
		this.diagrams = diagrams;
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader(HEADER)) {
			response.setHeader(HEADER, this.diagrams.matches(request) ? DIAGRAMS : STRICT);
		}
	}

}
