/**
 * Files, photos, PDFs and bar codes of the cases.
 */
@ApplicationModule(allowedDependencies = { "shared", "text" })
@NullMarked
package org.mendlane.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
