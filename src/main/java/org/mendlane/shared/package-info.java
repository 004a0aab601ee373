/**
 * The few words that every module speaks: money, refusals, facts, addresses.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.mendlane.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
