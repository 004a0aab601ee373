package org.mendlane.chaos;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** The database is away while somebody looks at pages. */
final class Absence {

	/** Long enough for a node to notice. */
	private static final Duration NOTICED = Duration.ofSeconds(10);

	private static final Duration AT_ONCE = Duration.ofSeconds(3);

	private static final Duration BACK = Duration.ofSeconds(10);

	private final House house;

	private final Person visitor;

	private final Person orchestrator;

	private Duration slowest = Duration.ZERO;

	private int answers;

	Absence(House house, Door door, Person visitor) {
		this.house = house;
		this.visitor = visitor;
		this.orchestrator = new Person("", door);
	}

	void begins() throws Exception {
		this.house.database().breaksDown();
		assertThat(asked(NOTICED).statusCode()).isEqualTo(503);
	}

	/** Pages say so at once, in the reader's language, and look as they should. */
	void lasts(Duration time) {
		long end = System.nanoTime() + time.toNanos();
		Awaitility.await("the end of the absence")
			.atMost(time.plusMinutes(1))
			.pollInSameThread()
			.pollInterval(Duration.ofMillis(200))
			.until(() -> {
				assertAway(asked(AT_ONCE));
				return System.nanoTime() > end;
			});
		assertThat(this.visitor.answer("/app.css").statusCode()).isEqualTo(200);
		assertThat(this.orchestrator.answer("/actuator/health/liveness").statusCode()).isEqualTo(200);
		assertThat(this.orchestrator.answer("/actuator/health").statusCode()).isEqualTo(503);
	}

	/** Nobody starts the node anew. */
	void ends() throws IOException {
		this.house.database().comesBack();
		long begin = System.nanoTime();
		Awaitility.await("pages again")
			.atMost(BACK)
			.pollInSameThread()
			.pollInterval(Duration.ofMillis(100))
			.until(() -> this.visitor.answer("/portal").statusCode() == 200);
		System.out.printf("Absence: %d pages said so, the slowest after %d ms; pages again %d ms after the database%n",
				this.answers, this.slowest.toMillis(), (System.nanoTime() - begin) / 1_000_000);
	}

	private HttpResponse<String> asked(Duration most) {
		long begin = System.nanoTime();
		HttpResponse<String> answer = this.visitor.answer("/portal");
		Duration took = Duration.ofNanos(System.nanoTime() - begin);
		assertThat(took).as("an answer about the absence").isLessThan(most);
		this.slowest = (took.compareTo(this.slowest) > 0) ? took : this.slowest;
		this.answers++;
		return answer;
	}

	private static void assertAway(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.body()).contains("Zaraz wracamy").doesNotContain("Exception", "SQL", "\tat ");
	}

}
