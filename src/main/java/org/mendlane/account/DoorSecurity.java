package org.mendlane.account;

import java.util.List;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What the security of all doors has in common. */
@Component
public class DoorSecurity {

	private final RequestCache savedRequests = new HttpSessionRequestCache();

	private final ToLogin toLogin = new ToLogin(this.savedRequests);

	/**
	 * Limits the chain to the door's paths and sets headers, the way to the log-in page
	 * and the memory of what was asked for; the door adds who may enter.
	 */
	public HttpSecurity apply(HttpSecurity http, Door door) throws Exception {
		return headers(http.securityMatcher(anyOf(door.paths())), door)
			.requestCache((cache) -> cache.requestCache(this.savedRequests))
			.exceptionHandling(
					(denied) -> denied.authenticationEntryPoint(this.toLogin).accessDeniedHandler(this.toLogin))
			.logout((logout) -> logout.disable());
	}

	/** Sends whoever has not logged in to the log-in page. */
	public AuthenticationEntryPoint entryPoint() {
		return this.toLogin;
	}

	/** Sets content policy and the other headers only. */
	HttpSecurity headers(HttpSecurity http, Door door) throws Exception {
		RequestMatcher diagrams = anyOf(door.diagramPaths());
		return http.headers((headers) -> common(headers).addHeaderWriter(new ContentPolicy(diagrams)));
	}

	RequestCache savedRequests() {
		return this.savedRequests;
	}

	ToLogin toLogin() {
		return this.toLogin;
	}

	/** Matches by path patterns, whatever serves the path. */
	public static RequestMatcher anyOf(List<String> paths) {
		List<RequestMatcher> matchers = paths.stream()
			.<RequestMatcher>map((path) -> PathPatternRequestMatcher.withDefaults().matcher(path))
			.toList();
		return matchers.isEmpty() ? (request) -> false : new OrRequestMatcher(matchers);
	}

	private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
		return headers.frameOptions((frame) -> frame.deny())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					(permissions) -> permissions.policy("camera=(self), microphone=(), geolocation=(), payment=()"));
	}

}
