package org.mendlane.portal;

import org.springframework.context.ApplicationContext;

/** The lines to open pages, where nothing happens by itself. */
public final class LiveLines {

	private final LiveStreams streams;

	public LiveLines(ApplicationContext context) {
		this.streams = context.getBean(LiveStreams.class);
	}

	/** A second passes. */
	public void beat() {
		this.streams.beat();
	}

	/** How many pages are open. */
	public int open() {
		return this.streams.size();
	}

}
