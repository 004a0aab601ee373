/**
 * Customers, their addresses and their guardians.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text" })
@NullMarked
package org.mendlane.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
