package org.mendlane.portal;

import java.util.List;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

import org.mendlane.account.Door;
import org.mendlane.account.DoorSecurity;

/**
 * Lets customers, and only them, through the portal's door; guests who came by a link to
 * pages of orders, devices and their files, which ask whether it is theirs.
 */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

	private static final RequestMatcher CASES = DoorSecurity.anyOf(List.of("/portal/orders/{number:SR[0-9]+}/**",
			"/portal/devices/{number:SR[0-9]+D[0-9]+}/**", "/portal/files/{id:[0-9]+}/**"));

	/** What goes on later in a request that was let in needs no leave again. */
	@Bean
	@Order(30)
	SecurityFilterChain portalDoor(HttpSecurity http, DoorSecurity doors) throws Exception {
		return doors.apply(http, Door.at("/portal", "/portal/**"))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
				.permitAll()
				.requestMatchers(CASES)
				.hasAnyRole("CUSTOMER", "GUEST")
				.anyRequest()
				.hasRole("CUSTOMER"))
			.build();
	}

}
