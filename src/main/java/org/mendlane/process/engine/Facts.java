package org.mendlane.process.engine;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Fact;
import org.mendlane.workflow.CaseWaits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what has happened to the diagrams that wait for it, at the end of the
 * publisher's transaction and inside it; a fact that nobody waits for yet is kept until
 * its wait is entered.
 */
@Component
public class Facts implements CaseWaits {

	private final Deliveries deliveries;

	private final Courier courier;

	Facts(Deliveries deliveries, Courier courier) {
		this.deliveries = deliveries;
		this.courier = courier;
	}

	/**
	 * Completes the case's open task for this fact, or else moves its open message wait,
	 * or else keeps the fact; the flags become process variables.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void deliver(Fact fact, Map<String, Object> flags) {
		this.deliveries.add(Happening.of(fact, flags, null));
	}

	/**
	 * Delivers the fact if its case has come to a task or a message wait for it, and says
	 * whether it has: for facts that are worth nothing later. The flags become process
	 * variables.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public boolean deliverNow(Fact fact, Map<String, Object> flags) {
		boolean awaited = this.courier.isAwaited(fact.caseNumber(), fact.factName());
		if (awaited) {
			deliver(fact, flags);
		}
		return awaited;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean awaits(String caseNumber, String factName) {
		return this.courier.isAwaited(caseNumber, factName);
	}

	/**
	 * Tells the running diagram of this case what has been decided beside it, wherever it
	 * stands.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void tell(String caseNumber, String processKey, String flag, @Nullable String value) {
		this.courier.tell(caseNumber, processKey, flag, value);
	}

	/**
	 * Starts the process for the fact's case, by its message if the diagram starts with
	 * one.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void start(Fact fact, String processKey, Map<String, Object> variables) {
		this.deliveries.add(Happening.of(fact, variables, processKey));
	}

}
