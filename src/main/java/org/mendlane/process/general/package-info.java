/**
 * Building blocks that any diagram may use, and what the steps of all diagrams share.
 */
@NullMarked
package org.mendlane.process.general;

import org.jspecify.annotations.NullMarked;
