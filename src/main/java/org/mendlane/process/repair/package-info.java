/**
 * The repair of one device: processes/repair.bpmn.
 */
@NullMarked
package org.mendlane.process.repair;

import org.jspecify.annotations.NullMarked;
