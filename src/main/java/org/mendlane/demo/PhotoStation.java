package org.mendlane.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.document.Picture;
import org.mendlane.document.Upload;
import org.mendlane.repair.Repairs;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes photos of devices; the same picture is drawn once.
 */
@Component
@Profile("demo")
class PhotoStation {

	private static final double SCALE = .5;

	private static final String LABEL = "SERWIS KOWALCZYK";

	private final DemoPhotos camera = new DemoPhotos();

	private final Map<String, Picture> taken = new ConcurrentHashMap<>();

	private final Documents documents;

	private final Repairs repairs;

	private final Hands hands;

	PhotoStation(Documents documents, Repairs repairs, Hands hands) {
		this.documents = documents;
		this.repairs = repairs;
		this.hands = hands;
	}

	/** Takes these photos and says that it is enough. */
	void take(DeviceCase device, String station, List<View> views, Actor by) {
		views.forEach((view) -> upload(device, station, view, by));
		this.repairs.photographed(device.id(), station, by);
	}

	/** Draws what will be needed while other things happen. */
	void prepare(List<String> kinds) {
		this.hands.meanwhile(() -> {
			for (String kind : kinds) {
				for (View view : List.of(View.PARCEL, View.FRONT, View.SIDE, View.DETAIL)) {
					photo(kind, view);
				}
			}
		});
	}

	private Picture photo(String kind, View view) {
		return this.taken.computeIfAbsent(kind + view, (key) -> this.documents.read(key,
				new ByteArrayInputStream(this.camera.draw(kind, view, LABEL, SCALE))));
	}

	private void upload(DeviceCase device, String station, View view, Actor by) {
		String shot = view.shot(station);
		this.documents.upload(new Upload(device.id().number(), station, shot + ".jpg", InputStream.nullInputStream(),
				by.login(), shot), photo(device.kind(), view));
	}

	void forget() {
		this.taken.clear();
		this.hands.rest();
	}

}
