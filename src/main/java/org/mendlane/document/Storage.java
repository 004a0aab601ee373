package org.mendlane.document;

import java.util.UUID;

import org.springframework.core.io.Resource;

/**
 * Where the bytes of documents lie: a folder, or a store that several nodes share.
 */
interface Storage {

	/** Keeps the bytes as a whole or not at all, and names them. */
	String put(byte[] bytes);

	/** What was kept under this name. */
	Resource open(String name);

	/** Forgets what was kept under this name; what cannot be removed just now stays. */
	void remove(String name);

	/** A name that nothing has yet, below one of 256 folders. */
	static String newName() {
		String id = UUID.randomUUID().toString();
		return id.substring(0, 2) + "/" + id;
	}

}
