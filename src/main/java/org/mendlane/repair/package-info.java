/**
 * Repair orders and the devices in them, from report to return.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "customer", "device", "document", "catalog" })
@NullMarked
package org.mendlane.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
