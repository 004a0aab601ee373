package org.mendlane.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mendlane.workflow.Rehearsal;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Collects what happened and then lets it happen, one after the other.
 */
@Component
@Profile("demo")
class Play {

	private final List<Scene> scenes = new ArrayList<>();

	private final Rehearsal rehearsal;

	private final DemoClock clock;

	private Instant reached = Instant.EPOCH;

	Play(Rehearsal rehearsal, DemoClock clock) {
		this.rehearsal = rehearsal;
		this.clock = clock;
	}

	void add(Instant at, String what, Runnable act) {
		this.scenes.add(new Scene(at, what, act));
	}

	/** Plays everything and comes back to the present. */
	void perform() {
		try {
			this.scenes.sort(Comparator.comparing(Scene::at));
			this.scenes.forEach(this::perform);
			this.rehearsal.until(this.clock.present(), this.clock::set);
		}
		finally {
			this.scenes.clear();
			this.clock.reset();
			this.rehearsal.end();
		}
	}

	private void perform(Scene scene) {
		this.rehearsal.until(scene.at().isAfter(this.reached) ? scene.at() : this.reached, this.clock::set);
		try {
			scene.act().run();
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException("the demo stops at: " + scene.what(), ex);
		}
		this.reached = this.clock.instant();
	}

}
