package org.mendlane.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets every story begin at the same time, with nothing left over from the one before.
 */
class MondayMorning extends AbstractTestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext testContext) {
		testContext.getApplicationContext().getBean(TimeTravel.class).begin();
	}

}
