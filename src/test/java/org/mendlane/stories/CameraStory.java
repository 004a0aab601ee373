package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.jayway.jsonpath.JsonPath;
import net.minidev.json.JSONArray;
import org.junit.jupiter.api.Test;
import org.mendlane.document.BarCodes;
import org.mendlane.testing.Pixels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A phone on the home screen reads codes with its camera. */
class CameraStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	BarCodes codes;

	@Autowired
	JdbcClient jdbc;

	@Test
	void customersAndStaffHaveCodesReadAndNothingIsKept() throws Exception {
		byte[] label = this.codes.code128Png("SN-4711");
		int before = documents();
		assertThat(answer("/portal/codes", label, this.cast.anna().login(), "CUSTOMER").getContentAsString())
			.isEqualTo("[\"SN-4711\"]");
		assertThat(answer("/staff/codes", label, "reception", "STAFF", "RECEPTION").getContentAsString())
			.isEqualTo("[\"SN-4711\"]");
		assertThat(documents()).isEqualTo(before);
	}

	@Test
	void whatCannotBeReadIsSaid() throws Exception {
		MockHttpServletResponse empty = answer("/portal/codes", Pixels.png(), this.cast.anna().login(), "CUSTOMER");
		assertThat(empty.getStatus()).isEqualTo(422);
		assertThat(empty.getContentAsString(StandardCharsets.UTF_8)).startsWith("Na zdjęciu nie widać kodu");
		byte[] text = "SN-4711".getBytes(StandardCharsets.US_ASCII);
		assertThat(answer("/staff/codes", text, "reception", "STAFF", "RECEPTION").getStatus()).isEqualTo(422);
	}

	@Test
	void eachReadsAtHisOwnDoor() throws Exception {
		byte[] label = this.codes.code128Png("SN-4711");
		assertThat(answer("/staff/codes", label, this.cast.anna().login(), "CUSTOMER").getStatus()).isNotEqualTo(200);
		assertThat(new Visitor(this.web).presses("/portal/codes").getStatus()).isEqualTo(302);
	}

	@Test
	void aPhoneMayPutTheProductOnItsHomeScreen() throws Exception {
		MockHttpServletResponse manifest = this.web.perform(get("/manifest.webmanifest")).andReturn().getResponse();
		assertThat(manifest.getContentType()).isEqualTo("application/manifest+json");
		String text = manifest.getContentAsString(StandardCharsets.UTF_8);
		assertThat(JsonPath.<String>read(text, "$.start_url")).isEqualTo("./");
		JSONArray icons = JsonPath.read(text, "$.icons[?(@.type == 'image/png')]");
		assertThat(icons).hasSize(3).allSatisfy((icon) -> {
			String sizes = JsonPath.read(icon, "$.sizes");
			assertThat(size("/" + JsonPath.<String>read(icon, "$.src"))).isEqualTo(sizes);
		});
		assertThat(new Visitor(this.web).reads("/login").getContentAsString())
			.contains("<link rel=\"manifest\" href=\"/manifest.webmanifest\"");
	}

	private String size(String icon) throws IOException {
		try {
			byte[] bytes = this.web.perform(get(icon)).andReturn().getResponse().getContentAsByteArray();
			var image = ImageIO.read(new ByteArrayInputStream(bytes));
			return image.getWidth() + "x" + image.getHeight();
		}
		catch (Exception ex) {
			throw new IOException(icon, ex);
		}
	}

	private int documents() {
		return this.jdbc.sql("select count(*) from document").query(Integer.class).single();
	}

	private MockHttpServletResponse answer(String address, byte[] photo, String login, String... roles)
			throws Exception {
		return this.web
			.perform(multipart(address).file(new MockMultipartFile("photo", "label.png", null, photo))
				.header("Accept-Language", "pl")
				.with(user(login).roles(roles))
				.with(csrf()))
			.andReturn()
			.getResponse();
	}

}
