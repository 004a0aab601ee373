/**
 * The customers' pages.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text", "shop", "document", "notification", "journal",
		"workflow", "customer", "device", "catalog", "repair", "visit", "quote", "logistics", "helpdesk", "intake" })
@NullMarked
package org.mendlane.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
