package org.mendlane.staff;

import java.util.List;

import org.mendlane.catalog.PriceItem;

/** A spare part whose code was scanned, and the devices that need it. */
record ScannedPart(PriceItem item, List<CaseRow> needed) {
}
