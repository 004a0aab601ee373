package org.mendlane.account;

import org.jspecify.annotations.Nullable;

/**
 * A link that somebody has asked for, to be mailed to him: to one order, or without one
 * to log in.
 */
public record AskedLink(Actor to, String path, @Nullable String order) {
}
