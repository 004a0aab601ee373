/**
 * Messages to people outside: written with their cause, sent once.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "document" })
@NullMarked
package org.mendlane.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
