/**
 * What a customer thinks of a repair: processes/rating.bpmn.
 */
@NullMarked
package org.mendlane.process.rating;

import org.jspecify.annotations.NullMarked;
