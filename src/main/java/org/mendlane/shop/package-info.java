/**
 * The repair shop itself: its data, its announcements, its clock.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text" })
@NullMarked
package org.mendlane.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
