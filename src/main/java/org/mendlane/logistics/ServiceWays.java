package org.mendlane.logistics;

import java.util.Arrays;
import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairOrderId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The ways that this shop offers: not every shop sends technicians out.
 */
@Component
public class ServiceWays {

	private final ReturnMethods returns;

	private final boolean visits;

	ServiceWays(ReturnMethods returns, @Value("${mendlane.visits:true}") boolean visits) {
		this.returns = returns;
		this.visits = visits;
	}

	/** In the order in which they are offered. */
	public List<ServiceWay> offered() {
		return Arrays.stream(ServiceWay.values()).filter((way) -> visits || way != ServiceWay.VISIT).toList();
	}

	/** What was chosen, as far as it is offered; by parcel otherwise. */
	public ServiceWay settled(ServiceWay chosen) {
		return offered().contains(chosen) ? chosen : ServiceWay.PARCEL;
	}

	/** Chooses how what was just reported goes home, if it leaves home at all. */
	public void choose(RepairOrderId order, ServiceWay way, Actor actor) {
		if (way == ServiceWay.COLLECTION) {
			returns.choose(order, ReturnMethod.COLLECTION, actor);
		}
	}

}
