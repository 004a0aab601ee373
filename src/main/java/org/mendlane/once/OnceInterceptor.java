package org.mendlane.once;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Lets each form through once; a copy waits for the first one and is led where that one
 * was led.
 */
@Component
class OnceInterceptor implements HandlerInterceptor, HandlerExceptionResolver, Ordered {

	private static final String FINGERPRINT = OnceInterceptor.class.getName() + ".fingerprint";

	/** Copies of one form have the same lock; different forms seldom do. */
	private final ReentrantLock[] running = Stream.generate(ReentrantLock::new)
		.limit(256)
		.toArray(ReentrantLock[]::new);

	private final SentForms forms;

	private final WithEffect effect;

	OnceInterceptor(SentForms forms, WithEffect effect) {
		this.forms = forms;
		this.effect = effect;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!"POST".equals(request.getMethod()) || request.getParameter(OnceField.NAME) == null) {
			return true;
		}
		String fingerprint = Fingerprint.of(request);
		lock(fingerprint).lock();
		request.setAttribute(FINGERPRINT, fingerprint);
		if (this.forms.has(fingerprint)) {
			release(request);
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader("Location", first(fingerprint, request));
			return false;
		}
		this.effect.begin(fingerprint);
		return true;
	}

	/** What is kept while the answer is written is no effect of the form. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		this.effect.end();
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		this.effect.end();
		if (!(failure instanceof AlreadyDone)) {
			return null;
		}
		return new ModelAndView(new RedirectView(first(fingerprint(request), request), false, false));
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(FINGERPRINT) != null) {
			this.effect.end();
			this.forms.led(fingerprint(request), response.getHeader("Location"));
			release(request);
		}
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	private void release(HttpServletRequest request) {
		String fingerprint = fingerprint(request);
		request.removeAttribute(FINGERPRINT);
		lock(fingerprint).unlock();
	}

	private ReentrantLock lock(String fingerprint) {
		return this.running[Math.floorMod(fingerprint.hashCode(), this.running.length)];
	}

	/** Where the first one was led, else the page with the form. */
	private String first(String fingerprint, HttpServletRequest request) {
		return this.forms.location(fingerprint).orElseGet(() -> back(request));
	}

	private static String fingerprint(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(FINGERPRINT));
	}

	/** The page that the form stands on, of which only the path is taken. */
	private static String back(HttpServletRequest request) {
		String page = request.getHeader("Referer");
		try {
			String path = (page != null) ? URI.create(page).getRawPath() : null;
			return (path != null && path.startsWith("/") && !path.startsWith("//")) ? path : "/";
		}
		catch (IllegalArgumentException ex) {
			return "/";
		}
	}

}
