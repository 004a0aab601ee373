/**
 * Devices on their way home, in parcels or from hand to hand at the counter.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text", "shop", "document", "customer", "repair" })
@NullMarked
package org.mendlane.logistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
