package org.mendlane.staff;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A refused form leads back to its page, with the reason and everything that was typed;
 * what is to be corrected stands in the order of the form. The language is that of
 * whoever reads the page, who need not be the person logged in.
 */
@ControllerAdvice(basePackageClasses = FormRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormRefusals {

	private final Texts texts;

	FormRefusals(Texts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ModelAndView refused(Refusal refusal, HttpServletRequest request) {
		String sentence = this.texts.refusal(refusal, LocaleContextHolder.getLocale());
		if (!"POST".equals(request.getMethod())) {
			RequestContextUtils.getOutputFlashMap(request).put("refused", sentence);
			return new ModelAndView(Way.to("/staff"));
		}
		return again(request, "refused", sentence);
	}

	@ExceptionHandler
	ModelAndView incomplete(BindException ex, HttpServletRequest request) {
		List<String> asked = List.copyOf(request.getParameterMap().keySet());
		List<FieldError> errors = ex.getBindingResult()
			.getFieldErrors()
			.stream()
			.sorted(Comparator.comparingInt((error) -> asked.indexOf(error.getField())))
			.toList();
		return again(request, "errors", sentences(errors, this.texts, LocaleContextHolder.getLocale()));
	}

	/** What is to be corrected, each thing once. */
	static List<String> sentences(List<FieldError> errors, Texts texts, Locale locale) {
		return errors.stream()
			.map((error) -> error.isBindingFailure() ? texts.get("staff.error.value", locale)
					: String.valueOf(error.getDefaultMessage()))
			.distinct()
			.toList();
	}

	private static ModelAndView again(HttpServletRequest request, String name, Object value) {
		FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put(name, value);
		flash.put("typed", typed(request));
		return new ModelAndView(Way.to(page(request)));
	}

	/** What stood in the form, to be shown in it again. */
	static Map<String, String> typed(HttpServletRequest request) {
		Map<String, String> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
		typed.remove("_csrf");
		return typed;
	}

	/** The page of a form: what stands behind its door, room and number. */
	private static String page(HttpServletRequest request) {
		String back = Way.local(request.getParameter("back"));
		String[] parts = request.getRequestURI().substring(request.getContextPath().length()).split("/", 0);
		if (parts.length > 2 && parts[2].equals("tasks")) {
			return (back != null) ? back : "/staff";
		}
		int rooms = (parts.length > 2 && parts[2].equals("announcements")) ? 3 : Math.min(4, parts.length);
		String page = String.join("/", List.of(parts).subList(0, rooms));
		return (back != null) ? page + "?back=" + Encoded.of(back) : page;
	}

}
