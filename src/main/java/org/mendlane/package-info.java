/**
 * Mendlane, a repair-service portal in which every case is a diagram.
 */
@NullMarked
package org.mendlane;

import org.jspecify.annotations.NullMarked;
