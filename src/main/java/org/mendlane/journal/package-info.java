/**
 * What happened in every case, never changed afterwards.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package org.mendlane.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
