package org.mendlane.portal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.text.PageTemplates;
import org.mockito.Mockito;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database that is away is no failure of the product. */
class OutageTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/portal");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final Shells shells = Mockito.mock();

	private final Outage outage = new Outage(PageTemplates.engine(), this.shells);

	@BeforeEach
	void noShopNeeded() {
		Mockito.when(this.shells.anonymous(this.request)).thenReturn(new Shell(null, () -> {
			throw new IllegalStateException("The shop lies in the database");
		}, Optional::empty, () -> true, "/portal", "1", false));
	}

	@Test
	void thePageSaysSoInTheReadersLanguage() throws Exception {
		this.request.addPreferredLocale(Locale.forLanguageTag("pl"));
		fail(new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out")));
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("10");
		assertThat(this.response.getContentAsString(StandardCharsets.UTF_8)).contains("lang=\"pl\"", "Zaraz wracamy")
			.doesNotContain("SQL", "??");
	}

	@Test
	void aServerThatGoesDownInTheMiddleIsAwayToo() throws Exception {
		fail(new IllegalStateException(new SQLException("terminating connection", "57P01")));
		assertThat(this.response.getStatus()).isEqualTo(503);
	}

	@Test
	void aConnectionThatBreaksInTheMiddleIsNoFailureOfTheProduct() throws Exception {
		fail(new IllegalStateException(
				new TransactionException("Unable to rollback", new SQLException("Connection is closed"))));
		assertThat(this.response.getStatus()).isEqualTo(503);
	}

	@Test
	void thePageOfAnErrorIsWatchedToo() throws Exception {
		this.request.setDispatcherType(DispatcherType.ERROR);
		fail(new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out")));
		assertThat(this.response.getStatus()).isEqualTo(503);
	}

	@Test
	void otherFailuresStayWhatTheyAre() {
		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> fail(new IllegalStateException(new SQLException("duplicate key", "23505"))));
	}

	private void fail(RuntimeException failure) throws Exception {
		this.outage.doFilter(this.request, this.response, (request, response) -> {
			throw new ServletException(failure);
		});
	}

}
