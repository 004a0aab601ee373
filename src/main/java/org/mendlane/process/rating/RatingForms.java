package org.mendlane.process.rating;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.helpdesk.Rating;
import org.mendlane.helpdesk.Ratings;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.FormTask;
import org.mendlane.process.general.TaskNote;
import org.mendlane.repair.Repair;
import org.mendlane.repair.Repairs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the form of processes/rating.bpmn shows and what is done with the answers.
 */
@Configuration(proxyBeanMethods = false)
class RatingForms {

	@Bean
	TaskListener showCallAboutRating(Repairs repairs, Ratings ratings) {
		return (task) -> {
			Repair repair = repairs.repair(Case.repair(task));
			Rating rating = ratings.of(repair.id()).orElseThrow();
			FormTask.of(task)
				.show("device", repair.title())
				.show("number", repair.id().number())
				.show("casePage", "/staff/cases/" + repair.id().number())
				.show("rating", rating.stars() + "/" + Rating.MOST)
				.show("remark", rating.remark());
		};
	}

	@Bean
	TaskListener takeCallAboutRating(TaskNote notes) {
		return notes::keepCall;
	}

}
