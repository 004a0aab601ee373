package org.mendlane.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of somebody's notices: how many are new altogether, whether newer ones stand
 * before these, and the id after which older ones follow.
 */
public record NoticeList(List<Notice> shown, int unread, boolean newer, @Nullable Long older) {

	/** The newest notice that is seen here. */
	public long newest() {
		return this.shown.isEmpty() ? 0 : this.shown.get(0).id();
	}

}
