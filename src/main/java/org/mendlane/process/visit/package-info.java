/**
 * A repair at the customer's place: processes/visit.bpmn.
 */
@NullMarked
package org.mendlane.process.visit;

import org.jspecify.annotations.NullMarked;
