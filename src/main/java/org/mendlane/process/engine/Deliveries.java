package org.mendlane.process.engine;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What each transaction still has to do before it commits: deliver new facts, look for
 * kept ones where a wait was just entered, and note where each case then stands.
 */
@Component
class Deliveries {

	private final Courier courier;

	private final Positions positions;

	Deliveries(Courier courier, Positions positions) {
		this.courier = courier;
		this.positions = positions;
	}

	void add(Happening happening) {
		ofTransaction().happenings.add(happening);
	}

	void waitEntered(String caseNumber) {
		ofTransaction().entered.add(caseNumber);
	}

	void moved(Move move) {
		ofTransaction().moves.merge(move.caseNumber(), move, Move::then);
	}

	private Round ofTransaction() {
		for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
			if (known instanceof Round round && round.owner == this) {
				return round;
			}
		}
		Round round = new Round(this);
		TransactionSynchronizationManager.registerSynchronization(round);
		return round;
	}

	/**
	 * Goes on until nothing is left, as a delivery may enter the next wait or publish the
	 * next fact.
	 */
	private static final class Round implements TransactionSynchronization {

		private final Deliveries owner;

		private final Queue<Happening> happenings = new ArrayDeque<>();

		private final Set<String> entered = new LinkedHashSet<>();

		private final Map<String, Move> moves = new LinkedHashMap<>();

		private Round(Deliveries owner) {
			this.owner = owner;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			while (!this.happenings.isEmpty() || !this.entered.isEmpty()) {
				Happening next = this.happenings.poll();
				if (next != null) {
					this.owner.courier.bring(next);
				}
				else {
					String caseNumber = this.entered.iterator().next();
					this.entered.remove(caseNumber);
					this.owner.courier.bringKept(caseNumber);
				}
			}
			this.moves.values().forEach(this.owner.positions::settle);
			this.moves.clear();
		}

	}

}
