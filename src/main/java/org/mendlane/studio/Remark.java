package org.mendlane.studio;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * A finding of the checker as a sentence.
 */
record Remark(String fileName, @Nullable String element, boolean error, String text) implements Serializable {

}
