package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One search finds everything that people know of a case, with what is to be done. */
class SearchStory extends Story {

	private static final String PARCEL = "623004719982000000007777";

	@Autowired
	MockMvc web;

	@Test
	void aCaseIsFoundByWhateverIsKnownOfIt() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = this.bench.first(this.bench.submits(anna, java.util.List
			.of(new NewDevice("coffee", "Zelmer", "Kawiarka 7", "QX-90417", "Cieknie", null, null, false))));
		this.time.jobs();
		String number = device.number();
		for (String typed : java.util.List.of(number, number.substring(2), number.toLowerCase(Locale.ROOT),
				number.substring(0, 6) + "-" + number.substring(6), "qx-90417", "90417", "qx", "zelmer kaw",
				anna.login())) {
			assertThat(hits(typed, "technician")).as(typed).contains("/staff/cases/" + number);
		}
		assertThat(hits("+48 601 100 100", "technician")).contains("/staff/cases/SR", "/staff/customers/");
		assertThat(hits("nobody-knows-this", "technician")).doesNotContain("/staff/cases/SR");
	}

	@Test
	void itsOpenTasksStandBelowIt() throws Exception {
		RepairId device = received(this.cast.anna());
		String task = this.workshop.task(device.number(), "Diagnose").taskId();
		assertThat(hits(device.number(), "technician")).contains(task).contains("Twoje");
		assertThat(hits(device.number(), "technician2")).contains(task).contains("wzięte przez kogoś innego");
	}

	@Test
	void whoseWorkATaskIsNotIsNotOfferedIt() throws Exception {
		RepairId device = received(this.cast.anna());
		String task = this.workshop.task(device.number(), "Diagnose").taskId();
		assertThat(hits(device.number(), "dispatch")).contains(device.number()).doesNotContain(task);
		assertThat(hits(device.number(), "lead")).contains(task);
	}

	@Test
	void whoTypesAnOrdersNumberMayOpenTheOrder() throws Exception {
		RepairId device = received(this.cast.anna());
		assertThat(hits(device.order().number(), "reception"))
			.contains("/staff/cases/" + device.order().number() + "\"")
			.contains("/staff/cases/" + device.number() + "\"");
	}

	@Test
	void aParcelNumberLeadsToItsDevice() throws Exception {
		RepairId device = passed(this.cast.anna());
		Actor dispatch = this.cast.person("dispatch");
		this.bench.photographs(device, "photo-dispatch", dispatch);
		this.parcels.pack(new Packing(java.util.List.of(new PackedDevice(device, "kabel")), Carrier.INPOST, PARCEL),
				dispatch);
		assertThat(hits("6230 0471 9982 0000 0000 7777", "reception")).contains("/staff/cases/" + device.number());
	}

	@Test
	void everybodyGoesOnlyWhereHeMay() throws Exception {
		assertThat(hits("", "technician")).contains("/staff?queue=technician")
			.doesNotContain("/staff/shop", "/staff/shots", "/studio", "/staff/reception");
		assertThat(hits("", "lead")).contains("/staff/shop", "/staff/shots", "/studio", "/staff/reception");
		assertThat(hits("przyjecia", "reception")).contains("/staff/reception").doesNotContain("/staff/outbox");
	}

	private String hits(String typed, String login) throws Exception {
		return this.web
			.perform(get("/staff/search/hits").param("q", typed)
				.locale(Cast.POLISH)
				.with(user(login).roles("STAFF", login.replaceAll("[0-9]", "").toUpperCase(Locale.ROOT))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
