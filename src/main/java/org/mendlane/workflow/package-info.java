/**
 * What doors may ask about running processes, in neutral words.
 */
@ApplicationModule(allowedDependencies = { "shared", "account" })
@NullMarked
package org.mendlane.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
