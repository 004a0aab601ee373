/**
 * The conversation between the shop and its customers.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "document", "customer", "repair" })
@NullMarked
package org.mendlane.helpdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
