package org.mendlane.process.engine;

import java.util.function.Predicate;

/**
 * How the domain knows that a fact is true of a case, and the message key that names the
 * page where it is brought about.
 */
public record FactRule(String factName, Predicate<String> holds, String page) {
}
