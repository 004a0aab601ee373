/** Nodes are killed while people work with them, and nothing is lost or done twice. */
@NullMarked
package org.mendlane.chaos;

import org.jspecify.annotations.NullMarked;
