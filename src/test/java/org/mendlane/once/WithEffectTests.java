package org.mendlane.once;

import java.time.Clock;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.mendlane.testing.Tables;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A form and its effect are kept together, on whichever node it arrives. */
class WithEffectTests {

	private final DataSource database = Tables.of("V016__once");

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	private final SentForms forms = new SentForms(this.jdbc, Clock.systemUTC());

	private final WithEffect effect = new WithEffect(
			new StaticListableBeanFactory(java.util.Map.of("forms", this.forms)).getBeanProvider(SentForms.class));

	private final JdbcTransactionManager transactions = new JdbcTransactionManager(this.database);

	private final TransactionTemplate transaction = new TransactionTemplate(this.transactions);

	WithEffectTests() {
		this.transactions.addListener(this.effect);
		this.jdbc.sql("create table effect (happened int)").update();
	}

	@Test
	void aCopyThatWasLetThroughByAnotherNodeIsUndone() {
		handle("a", this::happen);
		assertThatExceptionOfType(AlreadyDone.class).isThrownBy(() -> handle("a", this::happen));
		assertThat(effects()).isOne();
		handle("b", this::happen);
		assertThat(effects()).isEqualTo(2);
	}

	@Test
	void anEffectThatWasUndoneMayBeTriedAgain() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> handle("a", () -> {
			happen();
			throw new IllegalStateException("no");
		}));
		assertThat(this.forms.has("a")).isFalse();
		handle("a", this::happen);
		assertThat(this.forms.has("a")).isTrue();
	}

	@Test
	void onlyTheFirstTransactionOfAFormCarriesIt() {
		this.effect.begin("a");
		this.transaction.executeWithoutResult((status) -> happen());
		this.transaction.executeWithoutResult((status) -> happen());
		assertThat(effects()).isEqualTo(2);
	}

	@Test
	void whatNobodySentIsNotKept() {
		this.transaction.executeWithoutResult((status) -> happen());
		assertThat(this.jdbc.sql("select count(*) from sent_form").query(Integer.class).single()).isZero();
	}

	private void handle(String form, Runnable work) {
		this.effect.begin(form);
		try {
			this.transaction.executeWithoutResult((status) -> work.run());
		}
		finally {
			this.effect.end();
		}
	}

	private void happen() {
		this.jdbc.sql("insert into effect values (1)").update();
	}

	private int effects() {
		return this.jdbc.sql("select count(*) from effect").query(Integer.class).single();
	}

}
