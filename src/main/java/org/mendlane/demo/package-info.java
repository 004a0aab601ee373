/**
 * A filled shop to look at; never in production.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text", "shop", "document", "notification", "journal",
		"workflow", "customer", "device", "catalog", "repair", "visit", "quote", "logistics", "helpdesk" })
@NullMarked
package org.mendlane.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
