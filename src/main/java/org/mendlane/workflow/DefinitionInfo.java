package org.mendlane.workflow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The latest version of a diagram, decision table or form with the number of its open
 * cases in all versions.
 */
public record DefinitionInfo(String id, DefinitionKind kind, String key, String name, int version, String fileName,
		@Nullable Instant deployedAt, long open) {

	/** The same under another name. */
	public DefinitionInfo called(String other) {
		return new DefinitionInfo(id, kind, key, other, version, fileName, deployedAt, open);
	}

}
