package org.mendlane.process.rating;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customers;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseModel;
import org.mendlane.repair.Repairs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of processes/rating.bpmn, one bean for each service task.
 */
@Configuration(proxyBeanMethods = false)
class RatingSteps {

	@Bean
	JavaDelegate giveToGuardian(Repairs repairs, Customers customers, CaseModel model) {
		return (step) -> step.setVariable("guardian",
				model.guardian(customers.get(repairs.repair(Case.repair(step)).customer()))
					.filter((person) -> !person.absent())
					.map(StaffMember::login)
					.orElse(null));
	}

}
