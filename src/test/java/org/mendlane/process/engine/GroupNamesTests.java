package org.mendlane.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.mendlane.testing.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Tasklist calls the groups of a task what the staff pages call them. */
@StoryTest
@Import(Trial.class)
class GroupNamesTests {

	@Autowired
	IdentityService identities;

	@Test
	void whereNobodyIsLoggedInGroupsAreNamedInTheLanguageOfTheHouse() {
		assertThat(this.identities.createGroupQuery().list()).extracting(Group::getName)
			.contains("Kierownik", "Obsługa klienta", "Serwisant");
		assertThat(this.identities.createGroupQuery().groupId("lead").singleResult().getName()).isEqualTo("Kierownik");
	}

}
