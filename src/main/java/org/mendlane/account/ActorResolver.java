package org.mendlane.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the logged-in person to every handler method with an {@link Actor} parameter;
 * only a nullable one is allowed to stay empty.
 */
@Component
class ActorResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final CurrentActor current;

	ActorResolver(CurrentActor current) {
		this.current = current;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
		Actor actor = (http != null) ? this.current.of(http).orElse(null) : null;
		if (actor == null && !isNullable(parameter)) {
			throw (SecurityContextHolder.getContext().getAuthentication() instanceof Guest) ? new LinkOver()
					: new AuthenticationCredentialsNotFoundException("Nobody has logged in");
		}
		return actor;
	}

	private static boolean isNullable(MethodParameter parameter) {
		return parameter.getParameter().getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

}
