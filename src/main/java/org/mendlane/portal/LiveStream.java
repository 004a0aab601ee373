package org.mendlane.portal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page that is told when something happens in the cases it shows, and how many
 * notices are new to its reader. No more than that is told: the page then asks for
 * itself, and is asked whose it is.
 */
final class LiveStream {

	/** Then the browser comes again, and its right to the case is looked at again. */
	private static final Duration LONGEST = Duration.ofMinutes(5);

	private static final Duration SILENCE = Duration.ofSeconds(10);

	private static final long AGAIN = 3000;

	private final SseEmitter emitter = new SseEmitter(0L);

	private final List<String> cases;

	private final @Nullable String reader;

	private final @Nullable String session;

	private final Duration pause;

	private final Instant opened;

	private Instant heard;

	private String seen;

	private int notices = -1;

	LiveStream(LiveWatch watch, @Nullable String session, Instant now) {
		this.cases = watch.cases();
		this.seen = watch.seen();
		this.reader = watch.reader();
		this.pause = watch.pause();
		this.session = session;
		this.opened = now;
		this.heard = now;
	}

	SseEmitter emitter() {
		return this.emitter;
	}

	List<String> cases() {
		return this.cases;
	}

	@Nullable String reader() {
		return this.reader;
	}

	@Nullable String session() {
		return this.session;
	}

	Instant opened() {
		return this.opened;
	}

	/** A bell alone ends with its session, which it must not keep up by coming again. */
	boolean isOld(Instant now) {
		boolean bell = this.cases.isEmpty() && this.session != null;
		return !bell && now.isAfter(this.opened.plus(LONGEST));
	}

	void greet() throws IOException {
		this.emitter.send(SseEmitter.event().reconnectTime(AGAIN).comment("here"));
	}

	/**
	 * Tells how many notices are new, if there is a bell that does not know; to a page
	 * about no case this is news.
	 */
	void ring(int now) throws IOException {
		if (this.reader == null || now == this.notices) {
			return;
		}
		this.emitter.send(SseEmitter.event().name("notices").data(String.valueOf(now)));
		if (this.cases.isEmpty() && this.notices >= 0) {
			this.emitter.send(SseEmitter.event().name("news").data("1"));
		}
		this.notices = now;
	}

	/** Tells of news, or after some silence that the line still stands. */
	void tell(String mark, Instant now) throws IOException {
		if (!mark.equals(this.seen) && !now.isBefore(this.heard.plus(this.pause))) {
			this.emitter.send(SseEmitter.event().id(mark).name("news").data("1"));
			this.seen = mark;
			this.heard = now;
		}
		else if (now.isAfter(this.heard.plus(SILENCE))) {
			this.emitter.send(SseEmitter.event().comment("still here"));
			this.heard = now;
		}
	}

}
