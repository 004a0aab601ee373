package org.mendlane.process.engine;

import java.util.Collection;
import java.util.Map;

/**
 * Knows whom and what cases are about.
 */
public interface Subjects {

	/** Those of these cases that it knows. */
	Map<String, Subject> of(Collection<String> caseNumbers);

}
