/**
 * The sentences a person reads, in Polish, Slovenian and English.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package org.mendlane.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
