/** What the product promises, told as it happens in a shop. */
@NullMarked
package org.mendlane.stories;

import org.jspecify.annotations.NullMarked;
