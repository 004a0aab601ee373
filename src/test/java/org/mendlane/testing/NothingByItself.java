package org.mendlane.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;

/**
 * Keeps {@code @Scheduled} methods from running behind a test's back; what is put off
 * until after an answer is done before it.
 */
@TestConfiguration(proxyBeanMethods = false)
class NothingByItself {

	@Bean
	TaskScheduler taskScheduler() {
		TaskScheduler scheduler = mock(TaskScheduler.class);
		given(scheduler.schedule(any(Runnable.class), any(Instant.class))).willAnswer((call) -> {
			call.<Runnable>getArgument(0).run();
			return null;
		});
		return scheduler;
	}

}
