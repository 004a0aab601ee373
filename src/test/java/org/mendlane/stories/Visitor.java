package org.mendlane.stories;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Links;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody's browser, which keeps the cookie of its session. */
class Visitor {

	private final MockMvc web;

	private final RequestPostProcessor who;

	private @Nullable Cookie session;

	Visitor(MockMvc web) {
		this(web, (request) -> request);
	}

	private Visitor(MockMvc web, RequestPostProcessor who) {
		this.web = web;
		this.who = who;
	}

	/** A customer who has logged in. */
	static Visitor customer(MockMvc web, Actor actor) {
		return new Visitor(web, user(actor.login()).roles("CUSTOMER"));
	}

	/** Somebody who has logged in by a link that he was mailed. */
	static Visitor loggedIn(MockMvc web, Mailbox mails, Links links, Actor actor) throws Exception {
		new Visitor(web).presses("/login/link?email=" + actor.login());
		Visitor visitor = new Visitor(web);
		visitor.presses(mails.loginLink(actor, links));
		return visitor;
	}

	/** Without a value, a parameter is empty. */
	MockHttpServletResponse reads(String page) throws Exception {
		return sends(get(URI.create(page.matches(".*[?]\\w+") ? page + "=" : page)));
	}

	MockHttpServletResponse presses(String form) throws Exception {
		return sends(post(URI.create(form)).with(csrf()));
	}

	MockHttpServletResponse writes(String form, String text) throws Exception {
		return sends(multipart(URI.create(form)).param("text", text).with(csrf()));
	}

	/** Registers a person at an address in Warsaw and tells the page that follows. */
	String registers(String name, String email, String password) throws Exception {
		sends(post("/register").with(csrf())
			.param("name", name)
			.param("email", email)
			.param("password", password)
			.param("street", "ul. Prosta 1")
			.param("postalCode", "00-050")
			.param("city", "Warszawa")
			.param("country", "PL"));
		return text("/register/done");
	}

	int status(String page) throws Exception {
		return reads(page).getStatus();
	}

	/** Where the page leads, or nothing if it is shown. */
	@Nullable String leads(String page) throws Exception {
		return reads(page).getRedirectedUrl();
	}

	String text(String page) throws Exception {
		return reads(page).getContentAsString(StandardCharsets.UTF_8);
	}

	MockHttpServletResponse sends(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		request.with(this.who);
		if (this.session != null) {
			request.cookie(this.session);
		}
		MockHttpServletResponse answer = this.web.perform(request).andReturn().getResponse();
		Cookie fresh = answer.getCookie("SESSION");
		if (fresh != null) {
			this.session = (fresh.getMaxAge() != 0) ? fresh : null;
		}
		return answer;
	}

}
