package org.mendlane.studio;

import org.mendlane.account.Door;
import org.mendlane.account.DoorSecurity;
import org.mendlane.account.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may enter the studio: analysts, leads and admins to read, analysts and admins to
 * deploy.
 */
@Configuration(proxyBeanMethods = false)
class StudioDoor {

	@Bean
	@Order(21)
	SecurityFilterChain studioChain(HttpSecurity http, DoorSecurity doors) throws Exception {
		return doors.apply(http, Door.at("/studio/**").drawingDiagramsAt("/studio/definitions/**"))
			.authorizeHttpRequests(StudioDoor::rules)
			.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/studio/**"))
			.hasAnyAuthority(Role.ANALYST.authority(), Role.ADMIN.authority())
			.anyRequest()
			.hasAnyAuthority(Role.ANALYST.authority(), Role.LEAD.authority(), Role.ADMIN.authority());
	}

}
