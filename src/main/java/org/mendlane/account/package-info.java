/**
 * Who may log in, or come by a link from a mail, and what each of them may do.
 */
@ApplicationModule(allowedDependencies = { "shared", "text" })
@NullMarked
package org.mendlane.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
