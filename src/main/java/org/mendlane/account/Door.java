package org.mendlane.account;

import java.util.List;

/**
 * The paths behind one door; on those that draw diagrams, pages may carry style
 * attributes.
 */
public record Door(List<String> paths, List<String> diagramPaths) {

	/** A door at these paths. */
	public static Door at(String... paths) {
		return new Door(List.of(paths), List.of());
	}

	/** The same door, with pages that draw diagrams at these paths. */
	public Door drawingDiagramsAt(String... paths) {
		return new Door(this.paths, List.of(paths));
	}

}
