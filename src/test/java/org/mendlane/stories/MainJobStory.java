package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;

/** A device comes, is repaired and goes home. */
class MainJobStory extends Story {

	@Test
	void theNecessaryVariantIsChosenAndTheDeviceComesHome() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		assertStage(device.number(), "quote");
		decides(anna, device, Choice.NECESSARY);
		assertStage(device.number(), "repair");
		this.workshop.repairs(device);
		this.workshop.passes(device);
		sends(device);
		assertStage(device.number(), "delivery");
		delivered(device, anna);
		assertThat(this.mails.of(anna)).containsExactly("registration-confirmed", "order-confirmed", "order-received",
				"device-diagnosis", "quote-ready", "repair-started", "device-checked", "device-sent",
				"device-delivered", "order-closed");
		assertThat(this.workshop.open(device.number())).isEmpty();
		assertThat(this.workshop.open(device.order().number())).isEmpty();
	}

}
