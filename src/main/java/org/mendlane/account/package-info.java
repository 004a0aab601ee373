/**
 * Who may log in and what each of them may do.
 */
@ApplicationModule(allowedDependencies = { "shared", "text" })
@NullMarked
package org.mendlane.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
