/**
 * Orders and customers that arrive as spreadsheets, and lists that leave as such.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text", "customer", "device", "repair" })
@NullMarked
package org.mendlane.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
