package org.mendlane.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole application in which nothing happens by itself: jobs run when
 * {@link TimeTravel} passes them. All such tests share one context and one database, and
 * each begins on the same Monday morning with no case open.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = { "camunda.bpm.job-execution.enabled=false", "camunda.bpm.metrics.enabled=false",
		"camunda.bpm.metrics.db-reporter-activate=false", "spring.mail.host=" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TimeTravel.class, NothingByItself.class })
@TestExecutionListeners(listeners = MondayMorning.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface StoryTest {

}
