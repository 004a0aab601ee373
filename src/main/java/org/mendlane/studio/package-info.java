/**
 * The analysts' pages: diagrams, forms and decision tables.
 */
@ApplicationModule(allowedDependencies = { "shared", "account", "text", "workflow", "journal" })
@NullMarked
package org.mendlane.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
