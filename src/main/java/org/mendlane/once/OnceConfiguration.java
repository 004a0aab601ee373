package org.mendlane.once;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the interceptor before every page.
 */
@Configuration(proxyBeanMethods = false)
class OnceConfiguration implements WebMvcConfigurer {

	private final OnceInterceptor once;

	OnceConfiguration(OnceInterceptor once) {
		this.once = once;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.once);
	}

}
