package org.mendlane.process.repair;

import java.util.Map;
import java.util.Set;

import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;
import org.mendlane.logistics.ReturnMethod;
import org.mendlane.logistics.ReturnMethodChosen;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.process.engine.Facts;
import org.mendlane.process.engine.StageRule;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How each device goes home, and what happens when its customer wants another way.
 */
@Component
class WaysHome {

	private final ReturnMethods methods;

	private final Parcels parcels;

	private final RepairOrders orders;

	private final Facts facts;

	WaysHome(ReturnMethods methods, Parcels parcels, RepairOrders orders, Facts facts) {
		this.methods = methods;
		this.parcels = parcels;
		this.orders = orders;
		this.facts = facts;
	}

	/** What is packed goes by parcel, whatever was chosen for the rest of its order. */
	ReturnMethod of(String caseNumber) {
		if (!OrderNumbers.isDevice(caseNumber)) {
			return OrderNumbers.isOrder(caseNumber) ? this.methods.of(new RepairOrderId(caseNumber))
					: ReturnMethod.PARCEL;
		}
		RepairId device = new RepairId(caseNumber);
		boolean sent = this.parcels.of(device).filter((parcel) -> !parcel.inPerson()).isPresent();
		return sent ? ReturnMethod.PARCEL : this.methods.of(device.order());
	}

	/** Devices that have not come so far find the new way when they do. */
	@EventListener
	void on(ReturnMethodChosen fact) {
		this.orders.devices(new RepairOrderId(fact.caseNumber()))
			.stream()
			.filter(Repair::readyToLeave)
			.forEach((device) -> this.facts
				.deliverNow(new ReturnMethodChosen(device.id().number(), fact.method(), fact.by()), Map.of()));
	}

	@Bean
	static StageRule stagesOfParcels(WaysHome ways) {
		return new StageRule(Set.of("dispatch", "delivery", "acceptance"),
				(number) -> ways.of(number) == ReturnMethod.PARCEL);
	}

	@Bean
	static StageRule stagesOfCollection(WaysHome ways) {
		return new StageRule(Set.of("collection"), (number) -> ways.of(number) == ReturnMethod.COLLECTION);
	}

}
