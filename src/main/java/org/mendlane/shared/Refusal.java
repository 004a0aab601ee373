package org.mendlane.shared;

import java.util.List;

/**
 * A request the domain does not grant, with the key of a sentence that tells the person
 * what to do instead.
 */
public class Refusal extends RuntimeException {

	private final String key;

	private final transient List<Object> args;

	public Refusal(String key, Object... args) {
		super(key);
		this.key = key;
		this.args = List.of(args);
	}

	/** The message key of the sentence. */
	public String key() {
		return this.key;
	}

	/** What is filled into the sentence. */
	public Object[] args() {
		return this.args.toArray();
	}

}
