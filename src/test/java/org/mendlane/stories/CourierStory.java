package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.CourierHandover;
import org.mendlane.logistics.CourierHandovers;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.logistics.Parcel;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A courier signs once for all the parcels that he takes. */
class CourierStory extends Story {

	private static final String STROKES = "100,100 120,80 160,140 200,90 240,150 280,100 320,140 360,90";

	@Autowired
	MockMvc web;

	@Autowired
	CourierHandovers handovers;

	private static final String FIRST = "GLS00000021A";

	private static final String SECOND = "GLS00000022B";

	private static final String THIRD = "GLS00000023C";

	@Test
	void twoParcelsLeaveWithOneSignatureAndEachCustomerIsTold() throws Exception {
		Actor anna = this.cast.anna();
		Actor ziga = this.cast.ziga();
		RepairId annas = packed(anna, FIRST);
		RepairId zigas = packed(ziga, SECOND);
		RepairId stays = packed(anna, THIRD);
		Clerk dispatch = new Clerk(this.web, "dispatch");
		assertThat(dispatch.reads("/staff/pickup")).contains("/staff/courier/gls");
		assertThat(dispatch.reads("/staff/courier/gls")).contains(FIRST, SECOND);
		dispatch.sends("/staff/courier/gls", "parcel", FIRST, "parcel", SECOND, "signer", "Jan Kurier", "strokes",
				STROKES);
		this.time.jobs();
		assertStage(annas.number(), "delivery");
		assertStage(zigas.number(), "delivery");
		assertStage(stays.number(), "dispatch");
		assertThat(this.mails.of(anna, "device-sent")).hasSize(1);
		assertThat(this.mails.of(ziga, "device-sent")).hasSize(1);
		CourierHandover signed = this.handovers.latest(jan()).get(0);
		assertThat(signed.parcels()).containsExactly(new CourierHandover.Taken(FIRST, 1),
				new CourierHandover.Taken(SECOND, 1));
		String paper = "/staff/courier/signed/" + signed.id() + ".pdf";
		assertThat(dispatch.reads("/staff/pickup")).contains(paper, "Jan Kurier");
		assertThat(Paper.text(dispatch.sends(get(paper)).getResponse().getContentAsByteArray())).contains("GLS", FIRST,
				SECOND, "Jan Kurier", jan().name());
	}

	@Test
	void whatIsRefusedKeepsTheParcelsHereAndTheTicksOnThePage() throws Exception {
		Actor anna = this.cast.anna();
		packed(anna, "GLS00000031A");
		packed(anna, "GLS00000032B");
		Clerk dispatch = new Clerk(this.web, "dispatch");
		String page = dispatch.isTold("/staff/courier/gls", "parcel", "GLS00000031A", "signer", "Jan", "strokes",
				"5,5");
		assertThat(page).contains("To za mało na podpis")
			.containsPattern("GLS00000031A\"[^>]*checked")
			.doesNotContainPattern("GLS00000032B\"[^>]*checked");
		assertThat(dispatch.isTold("/staff/courier/gls", "signer", "Jan", "strokes", STROKES))
			.contains("Zaznacz co najmniej jedną paczkę.");
		assertThat(dispatch.isTold("/staff/courier/dpd", "parcel", "GLS00000031A", "signer", "Jan", "byName", "true"))
			.contains("W międzyczasie coś się zmieniło.");
		assertThat(this.handovers.waiting(Carrier.GLS)).extracting(Parcel::trackingNumber)
			.contains("GLS00000031A", "GLS00000032B");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.handovers.print(Long.MAX_VALUE, jan(), Cast.POLISH));
	}

	private Actor jan() {
		return this.cast.person("dispatch");
	}

	/** A device of this customer that went the whole way to the courier's shelf. */
	private RepairId packed(Actor customer, String number) {
		RepairId device = readyToLeave(customer);
		this.parcels.pack(new Packing(List.of(new PackedDevice(device, "kabel")), Carrier.GLS, number), jan());
		this.time.jobs();
		return device;
	}

}
