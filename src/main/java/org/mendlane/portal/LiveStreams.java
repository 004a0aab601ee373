package org.mendlane.portal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.mendlane.notification.Notices;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages open on this node that want to be told of news. Once a second all their cases
 * are asked for together, so that it does not matter on which node something happens, and
 * no page has a thread.
 */
@Component
class LiveStreams {

	private static final Logger log = LoggerFactory.getLogger(LiveStreams.class);

	private static final int MOST = 2000;

	private static final int MOST_OF_ONE = 8;

	private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();

	private final LiveMarks marks;

	private final Notices notices;

	private final Clock clock;

	private volatile boolean closing;

	LiveStreams(LiveMarks marks, Notices notices, Clock clock) {
		this.marks = marks;
		this.notices = notices;
		this.clock = clock;
	}

	/**
	 * A stream that tells of everything after the mark, and at once how many notices are
	 * new; none if there are too many, upon which the page asks for itself now and then.
	 * Of one session's the oldest gives way: its page has most likely been left.
	 */
	Optional<SseEmitter> open(LiveWatch watch, @Nullable String session) {
		if (this.closing || this.open.size() >= MOST) {
			return Optional.empty();
		}
		makeRoom(session);
		LiveStream stream = new LiveStream(watch, session, this.clock.instant());
		stream.emitter().onCompletion(() -> this.open.remove(stream));
		stream.emitter().onError((ex) -> this.open.remove(stream));
		this.open.add(stream);
		tell(stream, LiveStream::greet);
		ring(List.of(stream));
		return Optional.of(stream.emitter());
	}

	/** How many pages are open. */
	int size() {
		return this.open.size();
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void beat() {
		List<LiveStream> all = List.copyOf(this.open);
		if (all.isEmpty()) {
			return;
		}
		try {
			beat(all, this.clock.instant());
		}
		catch (DataAccessException ex) {
			log.debug("No news while the database is away", ex);
		}
	}

	@EventListener(ContextClosedEvent.class)
	void end() {
		this.closing = true;
		this.open.forEach(this::end);
	}

	private void beat(List<LiveStream> all, Instant now) {
		Map<String, String> news = this.marks.of(all.stream().flatMap((one) -> one.cases().stream()).toList());
		Set<String> sessions = this.marks
			.sessions(all.stream().map(LiveStream::session).filter(Objects::nonNull).toList());
		for (LiveStream stream : all) {
			if (stream.isOld(now) || (stream.session() != null && !sessions.contains(stream.session()))) {
				end(stream);
			}
			else {
				tell(stream, (one) -> one.tell(LiveMarks.together(one.cases(), news), now));
			}
		}
		ring(all);
	}

	private void ring(List<LiveStream> bells) {
		Map<String, Integer> unread = this.notices
			.unread(bells.stream().map(LiveStream::reader).filter(Objects::nonNull).collect(Collectors.toSet()));
		for (LiveStream bell : bells) {
			tell(bell, (one) -> one.ring(unread.getOrDefault(String.valueOf(one.reader()), 0)));
		}
	}

	private void tell(LiveStream stream, Telling telling) {
		try {
			telling.to(stream);
		}
		catch (IOException | IllegalStateException ex) {
			log.debug("A page has been closed", ex);
			this.open.remove(stream);
		}
	}

	private void end(LiveStream stream) {
		this.open.remove(stream);
		stream.emitter().complete();
	}

	private void makeRoom(@Nullable String session) {
		List<LiveStream> own = this.open.stream()
			.filter((stream) -> session != null && session.equals(stream.session()))
			.sorted(Comparator.comparing(LiveStream::opened))
			.toList();
		own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach(this::end);
	}

	/** Something said to a page, which may have been closed. */
	private interface Telling {

		void to(LiveStream stream) throws IOException;

	}

}
