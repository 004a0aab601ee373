/**
 * Kinds of devices and what is checked on each.
 */
@ApplicationModule(allowedDependencies = { "shared", "text" })
@NullMarked
package org.mendlane.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
