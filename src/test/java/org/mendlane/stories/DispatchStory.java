package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.journal.Journal;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Devices of one customer go home together, as the packing page has it. */
class DispatchStory extends Story {

	private static final String NUMBER = "620011223344556677889900";

	@Autowired
	MockMvc web;

	@Autowired
	RepairOrders orders;

	@Autowired
	Journal journal;

	@Autowired
	TransactionTemplate transactions;

	@Test
	void twoDevicesInOneParcelAreOneNumberOnePickUpAndOneMail() throws Exception {
		Actor anna = this.cast.anna();
		List<RepairId> devices = twoReadyToLeave(anna);
		assertThat(page(sent(packing(devices, NUMBER, "kabel")))).contains(NUMBER);
		byte[] list = sent(get("/staff/packing/" + devices.get(1).number() + "/list.pdf")).getResponse()
			.getContentAsByteArray();
		assertThat(Paper.text(list)).contains(NUMBER, devices.get(0).number(), devices.get(1).number(), "kabel");
		sent(post("/staff/pickup").param("trackingNumber", NUMBER));
		this.time.jobs();
		List<OutboxMessage> mails = this.mails.of(anna, "device-sent");
		assertThat(mails).hasSize(1);
		assertThat(mails.get(0).html()).contains(NUMBER, devices.get(0).number(), devices.get(1).number());
		assertThat(devices).allSatisfy((device) -> assertStage(device.number(), "delivery"));
		assertThat(this.parcels.of(devices.get(0))).isEqualTo(this.parcels.of(devices.get(1)));
	}

	@Test
	void twoDevicesOfOneParcelAreConfirmedAtTheSameMoment() throws Exception {
		Actor anna = this.cast.anna();
		List<RepairId> devices = twoReadyToLeave(anna);
		String number = "620011223344556677880001";
		sent(packing(devices, number, "kabel"));
		sent(post("/staff/pickup").param("trackingNumber", number));
		this.time.jobs();
		FutureTask<Void> second = new FutureTask<>(() -> this.parcels.delivered(devices.get(1), anna), null);
		Thread late = new Thread(second);
		this.transactions.executeWithoutResult((status) -> {
			this.parcels.delivered(devices.get(0), anna);
			late.start();
			while (!second.isDone() && !waitsForLock(late)) {
				Thread.onSpinWait();
			}
		});
		assertThat(second).succeedsWithin(Duration.ofMinutes(1));
		this.time.jobs();
		assertThat(devices).allSatisfy((device) -> assertThat(this.journal.of(device.number()))
			.filteredOn((entry) -> entry.code().equals("ParcelDelivered"))
			.hasSize(1));
	}

	private static boolean waitsForLock(Thread thread) {
		return Stream.of(thread.getStackTrace())
			.anyMatch((frame) -> frame.getMethodName().equals("lock") && frame.getClassName().contains("Proxy"));
	}

	@Test
	void aRefusedNumberForgetsNeitherTicksNorContentsNorConfirmedDifferences() throws Exception {
		List<RepairId> devices = twoReadyToLeave(this.cast.anna());
		MvcResult refused = sent(packing(devices, "123", "kabel, etui").param("differencesKnown", "true"));
		String form = page(refused);
		assertThat(input(form, "devices[0].packed")).contains("checked");
		assertThat(input(form, "devices[1].packed")).contains("checked");
		assertThat(input(form, "devices[1].contents")).contains("kabel, etui");
		assertThat(input(form, "differencesKnown")).contains("checked");
		assertThat(form).contains("etui</p>");
	}

	@Test
	void whatDiffersIsSaidBeforeItIsPacked() throws Exception {
		List<RepairId> devices = twoReadyToLeave(this.cast.anna());
		String form = page(sent(packing(devices, NUMBER, "kabel, etui")));
		assertThat(input(form, "differencesKnown")).doesNotContain("checked");
		assertThat(input(form, "devices[1].packed")).contains("checked");
		assertThat(this.parcels.of(devices.get(0))).isEmpty();
	}

	private List<RepairId> twoReadyToLeave(Actor customer) {
		RepairOrderId order = this.bench.reports(customer, "coffee", "coffee");
		this.workshop.verifies(order);
		this.bench.arrives(order);
		List<RepairId> devices = this.orders.devices(order).stream().map((device) -> device.id()).toList();
		for (RepairId device : devices) {
			this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
			this.workshop.diagnoses(device, "WARRANTY");
			this.workshop.repairs(device);
			this.workshop.passes(device);
			this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		}
		return devices;
	}

	private static MockHttpServletRequestBuilder packing(List<RepairId> devices, String number, String contents) {
		MockHttpServletRequestBuilder form = post("/staff/packing/" + devices.get(0).number())
			.param("carrier", "inpost")
			.param("trackingNumber", number);
		for (int at = 0; at < devices.size(); at++) {
			String line = "devices[" + at + "].";
			form.param(line + "packed", "true")
				.param(line + "number", devices.get(at).number())
				.param(line + "contents", contents);
		}
		return form;
	}

	private MvcResult sent(MockHttpServletRequestBuilder form) throws Exception {
		return this.web.perform(form.with(user("dispatch").roles("STAFF", "DISPATCH")).with(csrf())).andReturn();
	}

	/** Where the form led. */
	private String page(MvcResult form) throws Exception {
		String address = Objects.requireNonNull(form.getResponse().getRedirectedUrl());
		return this.web
			.perform(get(address).with(user("dispatch").roles("STAFF", "DISPATCH"))
				.cookie(form.getResponse().getCookies()))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	/** The markup of the input of this name. */
	private static String input(String page, String name) {
		int at = page.indexOf("name=\"" + name + "\"");
		assertThat(at).as("input " + name).isPositive();
		return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
	}

}
