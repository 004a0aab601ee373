/**
 * The conductor: moves the diagrams; the only place that knows the engine.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text", "shop", "document", "notification", "journal",
		"workflow", "customer", "device", "catalog", "repair", "visit", "quote", "logistics", "helpdesk" })
@NullMarked
package org.mendlane.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
