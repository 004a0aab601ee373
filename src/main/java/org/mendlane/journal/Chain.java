package org.mendlane.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The entries of one case, each holding on to the one before; walked from the first one,
 * it notices where somebody has changed, removed, added or moved one.
 */
class Chain {

	static final String BEGIN = "";

	private String last = BEGIN;

	private int length;

	private int fault;

	/** What an entry is marked with, after the entry with the mark before. */
	static String hash(String before, String caseNumber, int place, Instant at, String actor, String code,
			String detail) {
		String text = String.join("\n", before, caseNumber, String.valueOf(place),
				String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at)), quoted(actor), quoted(code),
				quoted(detail));
		return DigestUtils.sha256Hex(text);
	}

	void link(String caseNumber, int place, Instant at, String actor, String code, String detail, String hash) {
		this.length++;
		boolean fits = place == this.length && hash.equals(hash(this.last, caseNumber, place, at, actor, code, detail));
		if (!fits && this.fault == 0) {
			this.fault = this.length;
		}
		this.last = hash;
	}

	/** The first place that does not fit, given how the chain is said to end. */
	Optional<Integer> faultBefore(int entries, String hash) {
		if (this.fault > 0) {
			return Optional.of(this.fault);
		}
		boolean whole = this.length == entries && this.last.equals(hash);
		return whole ? Optional.empty() : Optional.of(Math.min(this.length, entries) + 1);
	}

	/** No line break in a text can pass for the border between two. */
	private static String quoted(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n");
	}

}
