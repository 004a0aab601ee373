package org.mendlane.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses queries that bring expressions along, at any depth; only the filters we store
 * may contain some.
 */
class ExpressionFilter extends OncePerRequestFilter {

	private static final int LARGEST = 2 * 1024 * 1024;

	private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

	private final JsonFactory json = new JsonFactory();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (expressionInQuery(request.getQueryString())) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		if (!WITH_BODY.contains(request.getMethod()) || isUpload(request)) {
			chain.doFilter(request, response);
			return;
		}
		byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
		if (body.length > LARGEST) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (expressionInBody(body)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		else {
			chain.doFilter(new Reread(request, body), response);
		}
	}

	private static boolean isUpload(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	private static boolean expressionInQuery(String query) {
		return query != null && Arrays.stream(query.split("&"))
			.map((pair) -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
			.anyMatch(ExpressionFilter::isExpression);
	}

	private boolean expressionInBody(byte[] body) throws IOException {
		try (JsonParser parser = this.json.createParser(body)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token == JsonToken.FIELD_NAME && isExpression(parser.currentName())) {
					return true;
				}
			}
			return false;
		}
		catch (JsonParseException ex) {
			return false;
		}
	}

	private static boolean isExpression(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith("expression");
	}

	/**
	 * The request with the body that was read.
	 */
	private static final class Reread extends HttpServletRequestWrapper {

		private final byte[] body;

		private Reread(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			ByteArrayInputStream bytes = new ByteArrayInputStream(this.body);
			return new ServletInputStream() {
				@Override
				public int read() {
					return bytes.read();
				}

				@Override
				public boolean isFinished() {
					return bytes.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(ReadListener listener) {
					throw new UnsupportedOperationException();
				}
			};
		}

	}

}
