package org.mendlane.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.hibernate.TransactionException;
import org.mendlane.text.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away, every page says so and when to come back; nothing that
 * would ask the database is needed for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Outage extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(Outage.class);

	private static final String SECONDS = "10";

	private final ITemplateEngine templates;

	private final Shells shells;

	Outage(ITemplateEngine templates, Shells shells) {
		this.templates = templates;
		this.shells = shells;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (!isCauseOf(ex) || response.isCommitted()) {
				throw ex;
			}
			log.error("The database is away: {} {}: {}", request.getMethod(), request.getRequestURI(), ex.getMessage());
			say(request, response);
		}
	}

	/** The page that tells of an error asks the database too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** Whether this has gone wrong because the database does not answer. */
	static boolean isCauseOf(Throwable failure) {
		return ExceptionUtils.getThrowableList(failure)
			.stream()
			.anyMatch((cause) -> cause instanceof SQLTransientConnectionException
					|| (cause instanceof SQLException sql && isConnection(sql.getSQLState()))
					|| (cause instanceof TransactionException && cause.getCause() instanceof SQLException sql
							&& sql.getSQLState() == null));
	}

	/** No connection, or a server that is going down or coming up. */
	private static boolean isConnection(String state) {
		String code = Optional.ofNullable(state).orElse("");
		return code.startsWith("08") || code.startsWith("57P0");
	}

	private void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Locale language = Languages.match(request.getLocale());
		response.resetBuffer();
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		JakartaServletWebApplication web = JakartaServletWebApplication.buildApplication(request.getServletContext());
		this.templates.process("error/503", new WebContext(web.buildExchange(request, response), language,
				Map.of("shell", this.shells.anonymous(request))), response.getWriter());
	}

}
