package org.mendlane.account;

import java.net.URI;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The bare address leads everybody to his own start page. */
@Configuration(proxyBeanMethods = false)
class Home {

	@Bean
	RouterFunction<ServerResponse> homeRedirect() {
		return RouterFunctions.route().GET("/", Home::redirect).build();
	}

	private static ServerResponse redirect(ServerRequest request) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person instanceof Guest guest) {
			return to(guest.page(), request);
		}
		boolean stranger = person == null || person instanceof AnonymousAuthenticationToken;
		String page = stranger ? "/login" : Welcome.home(person);
		return to(page, request);
	}

	private static ServerResponse to(String page, ServerRequest request) {
		return ServerResponse.seeOther(URI.create(request.servletRequest().getContextPath() + page)).build();
	}

}
