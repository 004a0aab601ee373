package org.mendlane.workflow;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Plays cases in past time before the house opens; there is none in a real shop.
 */
public interface Rehearsal {

	/**
	 * Goes on to a moment; what is due on the way happens when it is due. The clock is
	 * told each moment.
	 */
	void until(Instant moment, Consumer<Instant> clock);

	/** From now on it is now. */
	void end();

}
