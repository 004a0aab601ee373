/**
 * What customers and shop say to each other: conversations, and ratings of repairs.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "document", "customer", "repair" })
@NullMarked
package org.mendlane.helpdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
