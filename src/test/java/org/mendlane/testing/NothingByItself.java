package org.mendlane.testing;

import static org.mockito.Mockito.mock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;

/** Keeps {@code @Scheduled} methods from running behind a test's back. */
@TestConfiguration(proxyBeanMethods = false)
class NothingByItself {

	@Bean
	TaskScheduler taskScheduler() {
		return mock(TaskScheduler.class);
	}

}
