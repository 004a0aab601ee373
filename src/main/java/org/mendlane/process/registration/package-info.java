/**
 * A new customer: processes/registration.bpmn.
 */
@NullMarked
package org.mendlane.process.registration;

import org.jspecify.annotations.NullMarked;
