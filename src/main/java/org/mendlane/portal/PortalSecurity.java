package org.mendlane.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import org.mendlane.account.Door;
import org.mendlane.account.DoorSecurity;

/**
 * Lets customers, and only them, through the portal's door.
 */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

	@Bean
	@Order(30)
	SecurityFilterChain portalDoor(HttpSecurity http, DoorSecurity doors) throws Exception {
		return doors.apply(http, Door.at("/portal", "/portal/**"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole("CUSTOMER"))
			.build();
	}

}
