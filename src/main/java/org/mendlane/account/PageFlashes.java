package org.mendlane.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Sentences for the next page lie in the session, which lies in the database; for what is
 * the same for everybody it is not opened.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class PageFlashes extends SessionFlashMapManager {

	@Override
	protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
		return LastDoor.SAME_FOR_ALL.matches(request) ? null : super.retrieveFlashMaps(request);
	}

}
