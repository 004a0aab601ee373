/**
 * Kinds of devices, what is checked on each and which pictures are taken of it.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text" })
@NullMarked
package org.mendlane.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
