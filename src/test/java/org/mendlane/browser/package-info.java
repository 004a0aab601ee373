/** The product seen through a real Chromium. */
@NullMarked
package org.mendlane.browser;

import org.jspecify.annotations.NullMarked;
