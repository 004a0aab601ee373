package org.mendlane.process.engine;

import org.springframework.stereotype.Component;

/**
 * Notes where a case stands.
 */
@Component
class Positions {

	void settle(Move move) {
	}

}
