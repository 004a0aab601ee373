package org.mendlane.document;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes back what no database takes back by itself.
 */
final class Undo {

	private Undo() {
	}

	/** Does this if the transaction that is open, if one is, is undone. */
	static void ifRolledBack(Runnable undo) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				if (status == STATUS_ROLLED_BACK) {
					undo.run();
				}
			}
		});
	}

}
