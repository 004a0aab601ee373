/**
 * Messages to people: written with their cause, sent once, and shown to whoever logs in.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "document" })
@NullMarked
package org.mendlane.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
