/**
 * The order of a customer: processes/order.bpmn.
 */
@NullMarked
package org.mendlane.process.order;

import org.jspecify.annotations.NullMarked;
