package org.mendlane.workflow;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something the checker objects to; an error prevents deployment, a warning does not. The
 * key is that of a sentence.
 */
public record Finding(String fileName, @Nullable String element, Severity severity, String key, List<Object> args) {

	/** How bad it is. */
	public enum Severity {

		/** Prevents deployment. */
		ERROR,
		/** Worth a look. */
		WARNING

	}

	/** Whether it prevents deployment. */
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

}
