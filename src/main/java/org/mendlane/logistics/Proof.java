package org.mendlane.logistics;

/** How whoever collected devices proved that they may be given to him. */
enum Proof {

	CODE, DOCUMENT

}
