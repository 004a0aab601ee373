package org.mendlane.chaos;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Somebody in front of the product, without JavaScript. */
final class Person {

	private static final String WEB_FORM = "application/x-www-form-urlencoded";

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient web = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(this.cookies)
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String login;

	private final Door door;

	private int signIns;

	Person(String login, Door door) {
		this.login = login;
		this.door = door;
	}

	String login() {
		return this.login;
	}

	/** How often he had to sign in. */
	int signIns() {
		return this.signIns;
	}

	/** What a page answers, whatever it is. */
	HttpResponse<String> answer(String path) {
		return exchange(at(path).GET());
	}

	/** What a form is answered, whatever it is. */
	HttpResponse<String> answer(Form form) {
		return exchange(
				at(form.action()).header("Content-Type", WEB_FORM).POST(BodyPublishers.ofString(form.encoded())));
	}

	/** Opens a page, signing in on the way if asked to. */
	String read(String path) {
		HttpResponse<String> page = send(at(path).GET());
		if (page.uri().getPath().equals("/login")) {
			signsIn(page.body());
			page = send(at(path).GET());
		}
		return page.body();
	}

	/** Presses the button of a form. */
	String submits(Form form) {
		return submitted(form, WEB_FORM, BodyPublishers.ofString(form.encoded()));
	}

	/** Presses the button of a form with a file in it. */
	String uploads(Form form, String field, byte[] file) {
		String boundary = UUID.randomUUID().toString();
		StringBuilder text = new StringBuilder();
		form.fields()
			.forEach((name, value) -> text.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
				.formatted(boundary, name, value)));
		text.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"photo.png\"\r\n\r\n"
			.formatted(boundary, field));
		BodyPublisher body = BodyPublishers.concat(BodyPublishers.ofString(text.toString()),
				BodyPublishers.ofByteArray(file), BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
		return submitted(form, "multipart/form-data; boundary=" + boundary, body);
	}

	/** Asks the engine's web API. */
	String asks(String path) {
		HttpRequest.Builder question = at(path).header("Accept", "application/json").GET();
		HttpResponse<String> answer = exchange(question);
		if (answer.statusCode() == 401) {
			signsIn(send(at("/login").GET()).body());
			answer = exchange(question);
		}
		return expect2xx(answer).body();
	}

	/** Tells the engine's web API something, as Tasklist does. */
	void tells(String path, String json) {
		send(at(path).header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", token())
			.POST(BodyPublishers.ofString(json)));
	}

	private void signsIn(String page) {
		this.signIns++;
		Form form = Form.find(page, "/login", "username").orElseThrow(() -> new Interrupted("no log-in form"));
		String next = submits(form.with("username", this.login).with("password", Staff.PASSWORD));
		if (Form.find(next, "/login", "username").isPresent()) {
			throw new Interrupted(this.login + " is not let in");
		}
	}

	/**
	 * Without an answer the browser sends the form once more; after a log-in form instead
	 * of an answer nothing has happened.
	 */
	private String submitted(Form form, String type, BodyPublisher body) {
		HttpResponse<String> answer;
		try {
			answer = send(at(form.action()).header("Content-Type", type).POST(body));
		}
		catch (Interrupted interrupted) {
			this.door.note(this.login + " sends " + form.action() + " again after " + interrupted.getMessage());
			answer = send(at(form.action()).header("Content-Type", type).POST(body));
		}
		if (answer.uri().getPath().equals("/login") && !form.action().equals("/login")) {
			throw new Interrupted(this.login + " has to sign in again");
		}
		return answer.body();
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		HttpResponse<String> answer = exchange(request);
		this.door
			.note("%s %s %s %d".formatted(this.login, answer.request().method(), answer.uri(), answer.statusCode()));
		return expect2xx(answer);
	}

	private HttpResponse<String> exchange(HttpRequest.Builder request) {
		try {
			return this.web.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			this.door.next();
			throw new Interrupted(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<String> expect2xx(HttpResponse<String> answer) {
		if (answer.statusCode() == 503) {
			this.door.turnedAway();
			throw new Interrupted("503 for " + answer.uri() + " to " + this.login);
		}
		if (answer.statusCode() >= 500) {
			throw new IllegalStateException(
					answer.statusCode() + " for " + answer.uri() + " to " + this.login + ": " + answer.body());
		}
		if (answer.statusCode() >= 300) {
			throw new Interrupted(answer.statusCode() + " for " + answer.uri() + " to " + this.login);
		}
		return answer;
	}

	private HttpRequest.Builder at(String path) {
		return HttpRequest.newBuilder(URI.create(this.door.address() + path))
			.header("Accept-Language", "pl")
			.timeout(PATIENCE);
	}

	private String token() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

}
