package org.mendlane.account;

import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The chain behind all doors: log-in, what is open to everybody, and a wall for the rest.
 */
@Configuration(proxyBeanMethods = false)
class LastDoor {

	static final RequestMatcher SAME_FOR_ALL = DoorSecurity.anyOf(List.of("/app.css", "/icons.svg", "/favicon.ico",
			"/favicon.svg", "/manifest.webmanifest", "/js/**", "/img/**", "/webjars/**", "/actuator/health/**"));

	private static final RequestMatcher OPEN = DoorSecurity
		.anyOf(List.of("/", "/login", "/login/link/**", "/o/**", "/register/**", "/invitation/**", "/language"));

	private static final RequestMatcher ACTUATOR = DoorSecurity.anyOf(List.of("/actuator/**"));

	private static final RequestMatcher LOGOUT = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, "/logout");

	@Bean
	@Order(100)
	SecurityFilterChain lastChain(HttpSecurity http, DoorSecurity doors) throws Exception {
		return doors.headers(http, Door.at("/**"))
			.authorizeHttpRequests(LastDoor::rules)
			.formLogin((form) -> form(form, doors))
			.logout((logout) -> logout.logoutRequestMatcher(LOGOUT)
				.logoutSuccessUrl("/login?logout")
				.deleteCookies("SESSION"))
			.requestCache((cache) -> cache.disable())
			.exceptionHandling((denied) -> denied.authenticationEntryPoint(stranger(doors.toLogin()))
				.accessDeniedHandler(intruder(doors.toLogin())))
			.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(OPEN, SAME_FOR_ALL)
			.permitAll()
			.requestMatchers(LOGOUT)
			.permitAll()
			.requestMatchers(ACTUATOR)
			.hasAuthority(Role.ADMIN.authority())
			.anyRequest()
			.denyAll();
	}

	private static void form(FormLoginConfigurer<HttpSecurity> form, DoorSecurity doors) {
		form.loginPage("/login").successHandler(new Welcome(doors.savedRequests())).failureHandler(new NotLetIn());
	}

	private static AuthenticationEntryPoint stranger(ToLogin toLogin) {
		return (request, response, ex) -> {
			if (ACTUATOR.matches(request)) {
				toLogin.commence(request, response, ex);
			}
			else {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
			}
		};
	}

	private static AccessDeniedHandler intruder(ToLogin toLogin) {
		return (request, response, ex) -> {
			if (ex instanceof CsrfException || ACTUATOR.matches(request)) {
				toLogin.handle(request, response, ex);
			}
			else {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
			}
		};
	}

}
