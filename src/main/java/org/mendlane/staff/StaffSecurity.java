package org.mendlane.staff;

import java.util.Arrays;

import org.mendlane.account.Door;
import org.mendlane.account.DoorSecurity;
import org.mendlane.account.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody who works in the shop through the staff door, and nobody else. */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

	@Bean
	@Order(20)
	SecurityFilterChain staffDoor(HttpSecurity http, DoorSecurity doors) throws Exception {
		Door door = Door.at("/staff", "/staff/**").drawingDiagramsAt("/staff/cases/*");
		String[] staff = Arrays.stream(Role.values()).map(Role::authority).toArray(String[]::new);
		return doors.apply(http, door)
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasAnyAuthority(staff))
			.build();
	}

}
