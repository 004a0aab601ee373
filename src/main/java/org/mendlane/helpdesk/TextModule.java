package org.mendlane.helpdesk;

import java.util.Locale;

/**
 * A short text under a name, to be put into what staff writes; a retired one is kept and
 * not offered.
 */
public record TextModule(long id, Locale language, String name, String text, boolean retired) {
}
