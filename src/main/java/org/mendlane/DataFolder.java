package org.mendlane;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the data folder absolute, because H2 takes no other. */
class DataFolder implements EnvironmentPostProcessor, Ordered {

	private static final String PROPERTY = "mendlane.data-dir";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String folder = environment.getProperty(PROPERTY);
		if (folder != null) {
			Map<String, Object> absolute = Map.of(PROPERTY, Path.of(folder).toAbsolutePath().toString());
			environment.getPropertySources().addFirst(new MapPropertySource("data folder", absolute));
		}
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
