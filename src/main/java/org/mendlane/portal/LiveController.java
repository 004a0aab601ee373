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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.mendlane.account.Actor;

/**
 * Keeps a line to the page of a device or an order, over which it hears of news.
 */
@Controller
@RequestMapping("/portal")
class LiveController {

	private final LiveCases cases;

	private final LiveStreams streams;

	LiveController(LiveCases cases, LiveStreams streams) {
		this.cases = cases;
		this.streams = streams;
	}

	/** After a break the browser itself says what it has heard last. */
	@GetMapping({ "/devices/{number:SR[0-9]+D[0-9]+}/live", "/orders/{number:SR[0-9]+}/live" })
	ResponseEntity<SseEmitter> live(Actor actor, @PathVariable String number,
			@RequestParam(defaultValue = "") String since,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard,
			HttpServletRequest request) {
		List<String> shown = this.cases.of(number, actor);
		HttpSession session = request.getSession(false);
		Optional<SseEmitter> stream = this.streams.open(shown, (heard != null) ? heard : since,
				(session != null) ? session.getId() : null);
		return stream.map(LiveController::answer)
			.orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, String.valueOf(Duration.ofMinutes(1).toSeconds()))
				.build());
	}

	private static ResponseEntity<SseEmitter> answer(SseEmitter stream) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no").body(stream);
	}

}
