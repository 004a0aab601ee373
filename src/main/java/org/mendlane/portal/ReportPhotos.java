package org.mendlane.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.PhotoDrafts;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * The photos that a customer adds to a report: with him until it is sent, with the device
 * afterwards.
 */
@Component
class ReportPhotos {

	static final int MOST = 6;

	private static final String KIND = "photo-report";

	private final PhotoDrafts drafts;

	private final Texts texts;

	ReportPhotos(PhotoDrafts drafts, Texts texts) {
		this.drafts = drafts;
		this.texts = texts;
	}

	List<Document> of(OrderForm form, Actor actor) {
		return this.drafts.of(form.key(), actor.login());
	}

	/** Takes in what it can; sentences about the others. */
	List<String> add(OrderForm form, List<MultipartFile> photos, Actor actor, Locale locale) {
		Set<String> refused = new LinkedHashSet<>();
		for (MultipartFile photo : photos) {
			if (!photo.isEmpty()) {
				try (InputStream in = photo.getInputStream()) {
					this.drafts.add(form.key(), Text.of(photo.getOriginalFilename()), in, actor.login(), MOST);
				}
				catch (Refusal refusal) {
					refused.add(this.texts.refusal(refusal, locale));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}
		return List.copyOf(refused);
	}

	void remove(OrderForm form, Set<Long> photos, Actor actor) {
		this.drafts.remove(form.key(), photos, actor.login());
	}

	void handOver(OrderForm form, RepairId device, Actor actor) {
		this.drafts.handOver(form.key(), actor.login(), device.number(), KIND);
	}

}
