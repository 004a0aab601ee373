package org.mendlane.once;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Gives every form that is posted a hidden field with a value of its own, beside the one
 * against forged requests.
 */
@Component
class OnceField implements BeanPostProcessor {

	static final String NAME = "once";

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof RequestDataValueProcessor fields) ? new Both(fields) : bean;
	}

	private record Both(RequestDataValueProcessor fields) implements RequestDataValueProcessor {

		private static final String POSTS = Both.class.getName() + ".posts";

		@Override
		public String processAction(HttpServletRequest request, String action, String method) {
			request.setAttribute(POSTS, "post".equalsIgnoreCase(method));
			return this.fields.processAction(request, action, method);
		}

		@Override
		public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value,
				String type) {
			return this.fields.processFormFieldValue(request, name, value, type);
		}

		@Override
		public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
			Map<String, String> given = this.fields.getExtraHiddenFields(request);
			if (!Boolean.TRUE.equals(request.getAttribute(POSTS))) {
				return given;
			}
			request.removeAttribute(POSTS);
			Map<String, String> both = new HashMap<>((given != null) ? given : Map.of());
			both.put(NAME, UUID.randomUUID().toString());
			return both;
		}

		@Override
		public String processUrl(HttpServletRequest request, String url) {
			return this.fields.processUrl(request, url);
		}

	}

}
