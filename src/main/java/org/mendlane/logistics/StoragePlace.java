package org.mendlane.logistics;

/**
 * A shelf or bench with the code on its label, and how many devices lie there.
 */
public record StoragePlace(String code, String name, int devices) {
}
