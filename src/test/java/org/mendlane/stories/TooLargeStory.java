package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Part;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who sends more than the house takes is told how much that is. */
class TooLargeStory extends Story {

	@Autowired
	MockMvc web;

	@Test
	void thePageSaysHowLargeFilesMayBe() throws Exception {
		Actor anna = this.cast.anna();
		MockHttpServletResponse answer = this.web.perform((context) -> tooLarge(context, anna))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(413);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("najwyżej 70 MB");
	}

	private static MockHttpServletRequest tooLarge(ServletContext context, Actor person) {
		MockHttpServletRequest request = new MockHttpServletRequest(context, "POST", ReportForm.PAGE) {
			@Override
			public Collection<Part> getParts() {
				throw new IllegalStateException("the request's size exceeds the limit");
			}
		};
		request.setContentType("multipart/form-data; boundary=x");
		return user(person.login()).roles("CUSTOMER").postProcessRequest(csrf().postProcessRequest(request));
	}

}
