package org.mendlane.stories;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.mendlane.repair.RepairOrderId;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The form to report a device, filled in. */
class ReportForm {

	static final String PAGE = "/portal/orders/new";

	final String key = UUID.randomUUID().toString();

	private final Map<String, String> fields = new LinkedHashMap<>(Map.of("requestKey", this.key, "kind", "coffee",
			"maker", "De’Longhi", "model", "Magnifica S", "fault", "Nie grzeje", "addressId", "0"));

	private final List<MockMultipartFile> photos = new ArrayList<>();

	ReportForm photo(String name, byte[] bytes) {
		this.photos.add(new MockMultipartFile("photos", name, null, bytes));
		return this;
	}

	/** What was chosen has been sent with the form. */
	ReportForm withoutPhotos() {
		this.photos.clear();
		return this;
	}

	ReportForm with(String field, Object value) {
		this.fields.put(field, String.valueOf(value));
		return this;
	}

	/** The page with the answers. */
	String check() {
		return PAGE + "/" + this.key;
	}

	/** Presses the button of the form; where it leads. */
	String fills(Visitor person) throws Exception {
		MockMultipartHttpServletRequestBuilder request = multipart(URI.create(PAGE));
		request.with(csrf());
		this.fields.forEach(request::param);
		this.photos.forEach(request::file);
		return Objects.requireNonNull(person.sends(request).getRedirectedUrl());
	}

	/** Fills it in, checks it and sends it. */
	RepairOrderId sends(Visitor person) throws Exception {
		String order = person.presses(fills(person)).getRedirectedUrl();
		return new RepairOrderId(Objects.requireNonNull(order).replaceAll(".*(SR[0-9]+).*", "$1"));
	}

}
