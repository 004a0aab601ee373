package org.mendlane.document;

import org.springframework.core.io.Resource;

/**
 * Where the bytes of documents lie: a folder, or a store of another kind one day.
 */
interface Storage {

	/** Keeps the bytes as a whole or not at all, and names them. */
	String put(byte[] bytes);

	/** What was kept under this name. */
	Resource open(String name);

}
