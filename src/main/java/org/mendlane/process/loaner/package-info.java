/**
 * A device that is lent while another one is repaired: processes/loaner.bpmn.
 */
@NullMarked
package org.mendlane.process.loaner;

import org.jspecify.annotations.NullMarked;
