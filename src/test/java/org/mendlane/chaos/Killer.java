package org.mendlane.chaos;

import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Kills nodes at work and starts them again. */
final class Killer {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final House house;

	private final Crew crew;

	private final Random random = new Random();

	private volatile int kills;

	Killer(House house, Crew crew) {
		this.house = house;
		this.crew = crew;
	}

	int kills() {
		return this.kills;
	}

	/** By turns in the middle of a step and at any moment. */
	void strikes() throws Exception {
		Node node = (this.kills % 2 == 0) ? inTheMiddleOfAStep() : atRandom();
		node.start();
		node.awaitHealth();
		this.kills++;
	}

	/** At any moment of the next seconds, any node. */
	private Node atRandom() {
		long moment = System.nanoTime() + Duration.ofMillis(this.random.nextInt(5000)).toNanos();
		await("a moment").pollInterval(Duration.ofMillis(1)).until(() -> System.nanoTime() >= moment);
		Node node = this.house.nodes().get(this.random.nextInt(this.house.nodes().size()));
		node.kill();
		return node;
	}

	/** When a step of a node has just sent a mail and not yet committed. */
	private Node inTheMiddleOfAStep() {
		BlockingQueue<Node> killed = new LinkedBlockingQueue<>();
		this.house.sink().layAmbush((mail) -> {
			if (mail.twinOf() == null) {
				return false;
			}
			Node node = this.house.node(mail.node());
			node.kill();
			return killed.add(node);
		});
		await("a step").until(() -> !killed.isEmpty() || !this.crew.works());
		return Objects.requireNonNull(killed.poll(), "nobody works");
	}

	private static ConditionFactory await(String what) {
		return Awaitility.await(what).atMost(PATIENCE).pollInSameThread().pollInterval(Duration.ofMillis(20));
	}

}
