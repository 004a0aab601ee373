package org.mendlane.portal;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * Turns what went wrong into a page: a refusal says its sentence, the missing is not
 * found, and anything else gets a reference number that stands in the log.
 */
@ControllerAdvice
@Order(0)
class ErrorAdvice {

	private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

	private final Shells shells;

	private final Texts texts;

	ErrorAdvice(Shells shells, Texts texts) {
		this.shells = shells;
		this.texts = texts;
	}

	@ExceptionHandler
	ModelAndView refused(Refusal refusal, HttpServletRequest request, Locale locale) {
		return page(HttpStatus.CONFLICT, request, locale).addObject("sentence", this.texts.refusal(refusal, locale));
	}

	@ExceptionHandler
	ModelAndView missing(NotFound missing, HttpServletRequest request, Locale locale) {
		return page(HttpStatus.NOT_FOUND, request, locale);
	}

	@ExceptionHandler
	ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request, Locale locale) {
		return page(HttpStatus.PAYLOAD_TOO_LARGE, request, locale).addObject("sentence",
				this.texts.get("error.upload-too-large", locale));
	}

	/** Somebody else was faster by a moment; nothing of this request has been kept. */
	@ExceptionHandler
	ModelAndView overtaken(ConcurrencyFailureException overtaken, HttpServletRequest request, Locale locale) {
		if (Outage.isCauseOf(overtaken)) {
			throw new IllegalStateException(overtaken);
		}
		log.info("Overtaken: {} {}: {}", request.getMethod(), request.getRequestURI(), overtaken.getMessage());
		return page(HttpStatus.CONFLICT, request, locale).addObject("sentence",
				this.texts.get("error.overtaken", locale));
	}

	@ExceptionHandler
	void gone(AsyncRequestNotUsableException gone) {
		log.debug("The browser hung up", gone);
	}

	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void denied(RuntimeException denied) {
		throw denied;
	}

	@ExceptionHandler({ TypeMismatchException.class, BindException.class, MultipartException.class })
	ModelAndView senseless(Exception input, HttpServletRequest request, Locale locale) {
		return page(HttpStatus.BAD_REQUEST, request, locale);
	}

	@ExceptionHandler
	ModelAndView failed(Exception failure, HttpServletRequest request, Locale locale) {
		if (Outage.isCauseOf(failure)) {
			throw new IllegalStateException(failure);
		}
		if (failure instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
			return page(answer.getStatusCode(), request, locale);
		}
		String reference = Reference.next();
		log.error("Reference {}: {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
		return page(HttpStatus.INTERNAL_SERVER_ERROR, request, locale).addObject("reference", reference);
	}

	private ModelAndView page(HttpStatusCode status, HttpServletRequest request, Locale locale) {
		ModelAndView page = new ModelAndView(view(status), status);
		page.addObject("shell", this.shells.shell(request));
		page.addObject("fmt", this.shells.format(request, locale));
		return page;
	}

	private static String view(HttpStatusCode status) {
		return switch (status.value()) {
			case 403, 404, 409, 500 -> "error/" + status.value();
			default -> "error/4xx";
		};
	}

}
