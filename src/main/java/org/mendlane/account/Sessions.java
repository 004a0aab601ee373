package org.mendlane.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Ends what somebody has open, on whatever node. */
@Component
class Sessions {

	private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

	Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
		this.sessions = sessions;
	}

	/** As soon as what is being done is true. */
	void end(String login) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				now(login);
			}

		});
	}

	private void now(String login) {
		this.sessions.ifAvailable((all) -> all.findByPrincipalName(login).keySet().forEach(all::deleteById));
	}

}
