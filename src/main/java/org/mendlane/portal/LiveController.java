package org.mendlane.portal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.mendlane.account.Actor;

/**
 * Keeps a line to an open page, over which it hears of news and of new notices.
 */
@Controller
class LiveController {

	private final LiveCases cases;

	private final LiveStreams streams;

	LiveController(LiveCases cases, LiveStreams streams) {
		this.cases = cases;
		this.streams = streams;
	}

	/** After a break the browser itself says what it has heard last. */
	@GetMapping({ "/portal/devices/{number:SR[0-9]+D[0-9]+}/live", "/portal/orders/{number:SR[0-9]+}/live" })
	ResponseEntity<SseEmitter> live(Actor actor, @PathVariable String number,
			@RequestParam(defaultValue = "") String since,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard,
			HttpServletRequest request) {
		List<String> shown = this.cases.of(number, actor);
		return line(new LiveWatch(shown, (heard != null) ? heard : since, actor.isGuest() ? null : actor.login()),
				request);
	}

	/** For a list of what staff has to do, whatever case it is about. */
	@GetMapping("/staff/tasks/live")
	ResponseEntity<SseEmitter> work(Actor actor,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard,
			HttpServletRequest request) {
		return line(new LiveWatch(LiveCases.WORK, (heard != null) ? heard : this.cases.work(), actor.login()), request);
	}

	/**
	 * For the bell of a page that is about no case; staff's bell rings like everybody's.
	 */
	@GetMapping({ "/portal/notices/live", "/staff/notices/live" })
	ResponseEntity<SseEmitter> bell(Actor actor, HttpServletRequest request) {
		return line(LiveWatch.bell(actor.login()), request);
	}

	private ResponseEntity<SseEmitter> line(LiveWatch watch, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Optional<SseEmitter> stream = this.streams.open(watch, (session != null) ? session.getId() : null);
		return stream.map(LiveController::answer)
			.orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, String.valueOf(Duration.ofMinutes(1).toSeconds()))
				.build());
	}

	private static ResponseEntity<SseEmitter> answer(SseEmitter stream) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no").body(stream);
	}

}
