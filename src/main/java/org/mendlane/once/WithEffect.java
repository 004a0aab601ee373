package org.mendlane.once;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the fingerprint of the form that is being handled in the first transaction that
 * may change something, not in those within it.
 */
@Component
class WithEffect implements TransactionExecutionListener {

	private final ThreadLocal<@Nullable String> waiting = new ThreadLocal<>();

	private final ObjectProvider<SentForms> forms;

	WithEffect(ObjectProvider<SentForms> forms) {
		this.forms = forms;
	}

	void begin(String fingerprint) {
		this.waiting.set(fingerprint);
	}

	void end() {
		this.waiting.remove();
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		String fingerprint = this.waiting.get();
		if (fingerprint != null && failure == null && !transaction.isReadOnly()) {
			end();
			TransactionSynchronizationManager.registerSynchronization(new Keeping(fingerprint));
		}
	}

	/** An effect that is undone leaves the form as if it had not been sent. */
	private final class Keeping implements TransactionSynchronization {

		private final String fingerprint;

		Keeping(String fingerprint) {
			this.fingerprint = fingerprint;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			WithEffect.this.forms.getObject().keep(this.fingerprint);
		}

		@Override
		public void afterCompletion(int status) {
			if (status != STATUS_COMMITTED) {
				begin(this.fingerprint);
			}
		}

	}

}
