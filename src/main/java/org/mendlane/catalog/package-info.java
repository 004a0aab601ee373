/**
 * The price list with its services and parts.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text" })
@NullMarked
package org.mendlane.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
