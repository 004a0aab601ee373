/**
 * Technicians at customers’ places: when they come, and what came of it.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text", "shop", "document", "customer", "repair" })
@NullMarked
package org.mendlane.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
