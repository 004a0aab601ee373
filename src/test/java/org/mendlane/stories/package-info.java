/** One time-travelling story per promise of the product. */
@NullMarked
package org.mendlane.stories;

import org.jspecify.annotations.NullMarked;
