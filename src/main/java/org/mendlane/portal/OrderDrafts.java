package org.mendlane.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

/**
 * Reports that somebody has filled in and not sent yet; they lie in his session.
 */
final class OrderDrafts {

	private static final String NAME = "portal.order-drafts";

	private static final int MOST = 5;

	private OrderDrafts() {
	}

	static Optional<OrderForm> find(String key, HttpSession session) {
		return all(session).stream().filter((draft) -> draft.key().equals(key)).findFirst();
	}

	/** In place of what was there before; the oldest of many is forgotten. */
	static void keep(OrderForm draft, HttpSession session) {
		List<OrderForm> drafts = without(draft.key(), session);
		drafts.add(0, draft);
		session.setAttribute(NAME, new ArrayList<>(drafts.subList(0, Math.min(MOST, drafts.size()))));
	}

	static void forget(String key, HttpSession session) {
		session.setAttribute(NAME, without(key, session));
	}

	private static List<OrderForm> without(String key, HttpSession session) {
		List<OrderForm> others = new ArrayList<>(all(session));
		others.removeIf((draft) -> draft.key().equals(key));
		return others;
	}

	@SuppressWarnings("unchecked")
	private static List<OrderForm> all(HttpSession session) {
		return (session.getAttribute(NAME) instanceof List<?> drafts) ? (List<OrderForm>) drafts : List.of();
	}

}
