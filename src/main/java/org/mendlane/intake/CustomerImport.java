package org.mendlane.intake;

/** An uploaded list of customers: whose it is, and what was made of it. */
public record CustomerImport(ImportId id, String owner, String fileName, String sheet, int created, int changed,
		boolean kept) {
}
