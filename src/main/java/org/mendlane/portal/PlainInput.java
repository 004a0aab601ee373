package org.mendlane.portal;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves characters out of what people send that nobody can see and that no database,
 * paper or spreadsheet takes.
 */
@Component
class PlainInput extends OncePerRequestFilter {

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Plain(request), response);
	}

	private static String[] plain(String[] texts) {
		return Arrays.stream(texts).map((text) -> UNSEEN.matcher(text).replaceAll("")).toArray(String[]::new);
	}

	/** The request with clean parameters. */
	private static final class Plain extends HttpServletRequestWrapper {

		private Plain(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = getParameterValues(name);
			return (values != null && values.length > 0) ? values[0] : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = super.getParameterValues(name);
			return (values != null) ? plain(values) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> all = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, values) -> all.put(name, plain(values)));
			return all;
		}

	}

}
