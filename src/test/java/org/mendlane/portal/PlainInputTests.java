package org.mendlane.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * What people send, without what nobody can see.
 */
class PlainInputTests {

	@Test
	void lettersStayAndUnseenCharactersGo() throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addParameter("text", "Zażółć\u0000 gęślą\u0007\r\n\tčšž 👩‍🔧\u001B", "b\uFFFE");
		ServletRequest plain = filtered(request);
		assertThat(plain.getParameter("text")).isEqualTo("Zażółć gęślą\r\n\tčšž 👩‍🔧");
		assertThat(plain.getParameterValues("text")).containsExactly("Zażółć gęślą\r\n\tčšž 👩‍🔧", "b");
		assertThat(plain.getParameterMap().get("text")).containsExactly("Zażółć gęślą\r\n\tčšž 👩‍🔧", "b");
		assertThat(plain.getParameter("nothing")).isNull();
		assertThat(plain.getParameterValues("nothing")).isNull();
	}

	private static ServletRequest filtered(MockHttpServletRequest request) throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		new PlainInput().doFilter(request, new MockHttpServletResponse(), chain);
		ServletRequest passed = chain.getRequest();
		assertThat(passed).isNotNull();
		return passed;
	}

}
