/**
 * Parcels that carry repaired devices home.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "customer", "repair" })
@NullMarked
package org.mendlane.logistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
