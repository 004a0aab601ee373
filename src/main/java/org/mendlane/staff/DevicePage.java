package org.mendlane.staff;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.document.Document;
import org.mendlane.helpdesk.Rating;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Placed;
import org.mendlane.logistics.StoragePlace;
import org.mendlane.quote.DecisionRecord;
import org.mendlane.quote.Quote;
import org.mendlane.repair.Repair;
import org.mendlane.repair.UsedPart;

/** What only the page of a device shows. */
record DevicePage(String kind, @Nullable String technician, List<UsedPart> parts, @Nullable Quote quote,
		List<DecisionRecord> decisions, @Nullable Parcel parcel, @Nullable Rating rating, Custody custody,
		@Nullable Placed place, List<StoragePlace> places, Map<String, List<Document>> photos, List<Repair> siblings,
		List<CaseRow> earlier) {
}
