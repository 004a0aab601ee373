package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A member of staff before his pages; his log-in says his role. */
record Clerk(MockMvc web, String login) {

	/** A page that is there. */
	String reads(String path) throws Exception {
		MockHttpServletResponse answer = sends(get(path)).getResponse();
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	MvcResult sends(MockHttpServletRequestBuilder request) throws Exception {
		String role = this.login.replaceAll("\\d", "").toUpperCase(Locale.ROOT);
		return this.web.perform(request.with(csrf()).with(user(this.login).roles("STAFF", role))).andReturn();
	}

}
