package org.mendlane.catalog;

/** Work or a thing. */
public enum ItemKind {

	SERVICE, PART

}
