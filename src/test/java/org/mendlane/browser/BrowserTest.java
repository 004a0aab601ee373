package org.mendlane.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.mendlane.testing.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in a real Chromium against the running application with demo data, which all
 * such tests share. Skipped, with a printed line, where there is no Chromium; a failure
 * there in CI.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(NeedsChromium.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.metrics.enabled=false", "camunda.bpm.metrics.db-reporter-activate=false",
				"spring.mail.host=" })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@interface BrowserTest {

}
