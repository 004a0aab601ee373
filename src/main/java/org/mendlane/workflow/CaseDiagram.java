package org.mendlane.workflow;

import java.util.Set;

/**
 * The picture of a case's own diagram version with where it stands and what it has
 * passed.
 */
public record CaseDiagram(String key, int version, String xml, Set<String> current, Set<String> passed) {
}
