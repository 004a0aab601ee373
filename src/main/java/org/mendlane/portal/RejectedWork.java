package org.mendlane.portal;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import org.mendlane.account.Actor;
import org.mendlane.logistics.Acceptances;
import org.mendlane.repair.RepairId;

/**
 * Takes what a customer has found wrong with the photos of it, all or nothing.
 */
@Component
class RejectedWork {

	private final Acceptances acceptances;

	private final CustomerFiles files;

	RejectedWork(Acceptances acceptances, CustomerFiles files) {
		this.acceptances = acceptances;
		this.files = files;
	}

	@Transactional
	void reject(RepairId repair, String reason, List<MultipartFile> photos, Actor actor) {
		this.acceptances.reject(repair, reason, actor);
		this.files.take(repair, "photo-rejected", photos, actor);
	}

}
