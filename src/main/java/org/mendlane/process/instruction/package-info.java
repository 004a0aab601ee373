/**
 * What colleagues ask of each other: processes/instruction.bpmn.
 */
@NullMarked
package org.mendlane.process.instruction;

import org.jspecify.annotations.NullMarked;
