package org.mendlane.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The photos of a device by where they were taken, the latest station first, and the two
 * that show it from the same side before and after.
 */
record PhotoAlbum(List<Photo> all, @Nullable Photo before, @Nullable Photo after) {

	private static final String ARRIVAL = "photo-intake";

	private static final String DISPATCH = "photo-dispatch";

	/** From all photos, the oldest first. */
	static PhotoAlbum of(List<Photo> all) {
		List<Photo> arrival = all.stream().filter((photo) -> photo.shows(ARRIVAL)).toList();
		List<Photo> dispatch = all.stream().filter((photo) -> photo.shows(DISPATCH)).toList();
		if (arrival.isEmpty() || dispatch.isEmpty()) {
			return new PhotoAlbum(all, null, null);
		}
		for (Photo after : dispatch) {
			for (Photo before : arrival) {
				if (after.isLike(before)) {
					return new PhotoAlbum(all, before, after);
				}
			}
		}
		return new PhotoAlbum(all, arrival.get(0), dispatch.get(0));
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	/** The photos of each station by the key of its name. */
	public Map<String, List<Photo>> stations() {
		Map<String, List<Photo>> stations = new LinkedHashMap<>();
		for (int i = this.all.size() - 1; i >= 0; i--) {
			stations.computeIfAbsent(this.all.get(i).document().kind(), (kind) -> new ArrayList<>())
				.add(0, this.all.get(i));
		}
		return stations;
	}

}
