package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The page of an open task in front of one of the staff, in Polish. */
class TaskPage {

	private final MockMvc web;

	private final String address;

	private final RequestPostProcessor person;

	TaskPage(MockMvc web, String task, String login) {
		this.web = web;
		this.address = "/staff/form/" + task;
		this.person = user(login).roles("STAFF", login.replaceAll("[0-9]", "").toUpperCase(Locale.ROOT));
	}

	/** What it shows. */
	String shows() throws Exception {
		MockHttpServletResponse answer = this.web.perform(get(this.address).locale(Cast.POLISH).with(this.person))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString();
	}

	/** Sends the form with these fields, and is led away. */
	void sends(String... fields) throws Exception {
		String page = String.valueOf(press("", fields).getResponse().getRedirectedUrl());
		assertThat(page).as("led away from the task").isEqualTo("/staff");
	}

	/** Sends the form with these fields, and is led back to it with what was wrong. */
	String isRefused(String... fields) throws Exception {
		MvcResult answer = press("", fields);
		assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(this.address);
		return TaskPage.after(answer, this.web, this.person);
	}

	/** The page that a form leads to, with what it has to say. */
	static String after(MvcResult answer, MockMvc web, RequestPostProcessor person) throws Exception {
		MockHttpServletRequestBuilder next = get(URI.create(String.valueOf(answer.getResponse().getRedirectedUrl())))
			.locale(Cast.POLISH)
			.with(person);
		Cookie session = answer.getResponse().getCookie("SESSION");
		return web.perform((session != null) ? next.cookie(session) : next)
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	MvcResult press(String button, String... fields) throws Exception {
		MockHttpServletRequestBuilder form = post(this.address + button).locale(Cast.POLISH)
			.param("form-sent", "true")
			.with(this.person)
			.with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return this.web.perform(form).andReturn();
	}

}
