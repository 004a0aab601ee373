package org.mendlane.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.device.Shots;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.document.Upload;
import org.mendlane.repair.Repair;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the photos of a device, each for its place on the list of its kind. */
@Component
class PhotoBooth {

	static final String INTAKE = "photo-intake";

	static final String DISPATCH = "photo-dispatch";

	private final Documents documents;

	private final Shots shots;

	private final Worklist worklist;

	PhotoBooth(Documents documents, Shots shots, Worklist worklist) {
		this.documents = documents;
		this.shots = shots;
		this.worklist = worklist;
	}

	List<Document> photos(Repair device, String station) {
		return this.documents.photos(device.id().number(), station);
	}

	ShotList shots(Repair device, String station, List<Document> here, List<Document> arrival, Locale locale) {
		return ShotList.of(this.shots.of(device.kind(), station), here, arrival, locale);
	}

	/** Whether somebody is to take photos of it on this page. */
	boolean isAwaited(Repair device, String page) {
		return this.worklist.ofCase(device.id().number())
			.stream()
			.map((task) -> task.page())
			.anyMatch((address) -> address != null && address.startsWith("/staff/" + page + "/"));
	}

	/**
	 * One photo is the picture it was taken as, even if it is off the list by now; which
	 * is which of several is not known.
	 */
	void take(Repair device, String station, @Nullable String shot, List<MultipartFile> photos, Actor actor) {
		boolean known = photos.size() == 1 && this.shots.all().stream().anyMatch((one) -> one.code().equals(shot));
		this.documents.upload(
				photos.stream().map((photo) -> upload(device, station, known ? shot : null, photo, actor)).toList());
	}

	private static Upload upload(Repair device, String station, @Nullable String shot, MultipartFile photo,
			Actor actor) {
		String given = photo.getOriginalFilename();
		try {
			return new Upload(device.id().number(), station, (given != null) ? given : station, photo.getInputStream(),
					actor.login(), shot);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
