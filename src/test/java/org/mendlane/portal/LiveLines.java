package org.mendlane.portal;

import org.springframework.context.ApplicationContext;

/** The lines to open pages, where nothing happens by itself. */
public final class LiveLines {

	private final LiveStreams streams;

	private final LiveCases cases;

	public LiveLines(ApplicationContext context) {
		this.streams = context.getBean(LiveStreams.class);
		this.cases = context.getBean(LiveCases.class);
	}

	/** A second passes. */
	public void beat() {
		this.streams.beat();
	}

	/** What the list of work hears a change of. */
	public String work() {
		return this.cases.work();
	}

	/** How many pages are open. */
	public int open() {
		return this.streams.size();
	}

}
