/**
 * What is sent twice has one effect and one answer.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mendlane.once;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
