/** What every test may lean on: the database under test, time travel and story tests. */
@NullMarked
package org.mendlane.testing;

import org.jspecify.annotations.NullMarked;
