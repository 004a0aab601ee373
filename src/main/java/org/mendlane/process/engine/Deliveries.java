package org.mendlane.process.engine;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What each transaction still has to deliver before it commits: new facts, and waits just
 * entered for which a kept fact may lie ready.
 */
@Component
class Deliveries {

	private final Courier courier;

	Deliveries(Courier courier) {
		this.courier = courier;
	}

	void add(Happening happening) {
		ofTransaction().happenings.add(happening);
	}

	void waitEntered(String caseNumber) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			ofTransaction().entered.add(caseNumber);
		}
	}

	private Round ofTransaction() {
		for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
			if (known instanceof Round round && round.courier == this.courier) {
				return round;
			}
		}
		Round round = new Round(this.courier);
		TransactionSynchronizationManager.registerSynchronization(round);
		return round;
	}

	/**
	 * Goes on until nothing is left, as a delivery may enter the next wait or publish the
	 * next fact.
	 */
	private static final class Round implements TransactionSynchronization {

		private final Courier courier;

		private final Queue<Happening> happenings = new ArrayDeque<>();

		private final Set<String> entered = new LinkedHashSet<>();

		private Round(Courier courier) {
			this.courier = courier;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			while (!this.happenings.isEmpty() || !this.entered.isEmpty()) {
				Happening next = this.happenings.poll();
				if (next != null) {
					this.courier.bring(next);
				}
				else {
					String caseNumber = this.entered.iterator().next();
					this.entered.remove(caseNumber);
					this.courier.bringKept(caseNumber);
				}
			}
		}

	}

}
