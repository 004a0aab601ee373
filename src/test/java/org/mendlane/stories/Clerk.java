package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A member of staff before his pages; his log-in says his role. */
record Clerk(MockMvc web, String login) {

	/** A page that is there. */
	String reads(String path) throws Exception {
		MockHttpServletResponse answer = sends(get(path)).getResponse();
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	MvcResult sends(MockHttpServletRequestBuilder request) throws Exception {
		return this.web.perform(request.with(csrf()).with(person())).andReturn();
	}

	/** Sends a form with these fields, each name before its value. */
	MvcResult sends(String path, String... fields) throws Exception {
		MockHttpServletRequestBuilder form = post(path);
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return sends(form);
	}

	/** The page that such a form leads to, with what it has to say. */
	String isTold(String path, String... fields) throws Exception {
		return TaskPage.after(sends(path, fields), this.web, person());
	}

	private RequestPostProcessor person() {
		String role = this.login.replaceAll("\\d", "").toUpperCase(Locale.ROOT);
		return user(this.login).roles("STAFF", role);
	}

}
