/**
 * Quotes in variants and the customer's decisions.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "account", "text", "shop", "document", "catalog", "customer", "repair" })
@NullMarked
package org.mendlane.quote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
