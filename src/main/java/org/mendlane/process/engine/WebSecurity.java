package org.mendlane.process.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.mendlane.account.DoorSecurity;
import org.mendlane.account.Role;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets what of the engine's web applications: staff the task list, admins everything
 * but setting up and deploying, nobody else anything.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

	private static final String[] STAFF = Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

	private static final RequestMatcher NEVER = DoorSecurity
		.anyOf(List.of("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**", "/camunda/app/*/*/setup/**",
				"/camunda/api/engine/engine/*/deployment/create", "/camunda/api/admin/auth/user/*/login/**"));

	private static final RequestMatcher TASKLIST = DoorSecurity
		.anyOf(List.of("/camunda/app/tasklist/**", "/camunda/app/welcome/**", "/camunda/app/mendlane.js",
				"/camunda/app/mendlane.css", "/camunda/lib/**", "/camunda/assets/**", "/camunda/api/tasklist/**",
				"/camunda/api/welcome/**", "/camunda/api/engine/**", "/camunda/favicon.ico", "/camunda", "/camunda/"));

	@Bean
	@Order(10)
	SecurityFilterChain camundaDoor(HttpSecurity http, DoorSecurity doors) throws Exception {
		return http.securityMatcher(path("/camunda/**"))
			.authorizeHttpRequests(WebSecurity::rights)
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.csrf((csrf) -> csrf.disable())
			.headers((headers) -> headers.frameOptions((frame) -> frame.sameOrigin()))
			.exceptionHandling((denied) -> denied
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
						path("/camunda/api/**"))
				.defaultAuthenticationEntryPointFor(doors.entryPoint(), AnyRequestMatcher.INSTANCE))
			.logout((logout) -> logout
				.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
					.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
				.logoutSuccessUrl("/login?logout"))
			.build();
	}

	/** After the log-in nobody is sent to data meant for a page. */
	private static RequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/camunda/app/**"));
		return cache;
	}

	private static void rights(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
			.permitAll()
			.requestMatchers(NEVER)
			.denyAll()
			.requestMatchers(PathPatternRequestMatcher.withDefaults()
				.matcher(HttpMethod.GET, "/camunda/api/admin/auth/user/{engine}"))
			.hasAnyRole(STAFF)
			.requestMatchers(TASKLIST)
			.hasAnyRole(STAFF)
			.requestMatchers(path("/camunda/**"))
			.hasRole(Role.ADMIN.name())
			.anyRequest()
			.denyAll();
	}

	/** After the security chain, before the engine's own filters. */
	@Bean
	FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaLogIn() {
		FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter = registered(
				new ContainerBasedAuthenticationFilter(), 3, "/camunda/app/*", "/camunda/api/*");
		filter.setInitParameters(
				Map.of(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, LoggedIn.class.getName()));
		return filter;
	}

	@Bean
	FilterRegistrationBean<RefusalStatus> camundaRefusals() {
		return registered(new RefusalStatus(), 1, "/camunda/api/*");
	}

	@Bean
	FilterRegistrationBean<ExpressionFilter> camundaExpressions() {
		return registered(new ExpressionFilter(), 2, "/camunda/api/*");
	}

	private static <F extends Filter> FilterRegistrationBean<F> registered(F filter, int after, String... paths) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setName("mendlane-" + filter.getClass().getSimpleName());
		registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + after);
		registration.addUrlPatterns(paths);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
		return registration;
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

}
