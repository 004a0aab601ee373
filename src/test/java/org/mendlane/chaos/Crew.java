package org.mendlane.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

/** Several groups of people who play repairs at the same time. */
final class Crew implements AutoCloseable {

	/** Long enough for nodes to start anew in the middle of a repair. */
	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Ending[] ENDINGS = { Ending.UNSHIPPED, Ending.HOME, Ending.UNDECIDED, Ending.HOME,
			Ending.HOME };

	private final House house;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<Future<?>> groups = new ArrayList<>();

	private final List<Repair> done = new CopyOnWriteArrayList<>();

	Crew(House house) {
		this.house = house;
	}

	/**
	 * Begins to play repairs, some at the same time, as long as another one is wanted.
	 */
	void begins(IntPredicate wanted, int atOnce) {
		AtomicInteger next = new AtomicInteger();
		for (int group = 0; group < atOnce; group++) {
			Door door = new Door(this.house, group);
			People people = new People(door, "customer" + group + "@example.com");
			this.groups.add(this.threads.submit(() -> work(people, door, next, wanted)));
		}
	}

	/** The repairs that have reached their end, the first one first. */
	List<Repair> done() {
		return this.done;
	}

	/** Waits for one repair of each kind, with which the others will be compared. */
	void awaitsStandards() {
		Awaitility.await("repairs of all kinds")
			.atMost(Duration.ofMinutes(4))
			.pollInSameThread()
			.pollInterval(Duration.ofMillis(20))
			.until(() -> !works() || this.done.stream()
				.map(Repair::ending)
				.collect(Collectors.toSet())
				.equals(Set.of(Ending.values())));
	}

	/** Whether somebody is still at work; fails if somebody could not go on. */
	boolean works() throws Exception {
		boolean works = false;
		for (Future<?> group : this.groups) {
			works |= !group.isDone();
			if (group.isDone()) {
				group.get();
			}
		}
		return works;
	}

	void finishes() throws Exception {
		for (Future<?> group : this.groups) {
			group.get();
		}
	}

	private void work(People people, Door door, AtomicInteger next, IntPredicate wanted) {
		persist("registration", people::registered);
		for (int number = next.getAndIncrement(); wanted.test(number); number = next.getAndIncrement()) {
			door.next();
			Repair repair = new Repair(people, ENDINGS[number % ENDINGS.length], number);
			persist("repair " + number, repair::goesOn);
			this.done.add(repair);
		}
	}

	/** Tries again whatever was interrupted. */
	private void persist(String what, Callable<Boolean> step) {
		Awaitility.await(what)
			.pollInSameThread()
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(30))
			.atMost(PATIENCE)
			.until(() -> tried(what, step));
	}

	private boolean tried(String what, Callable<Boolean> step) throws Exception {
		try {
			return step.call();
		}
		catch (Interrupted interrupted) {
			this.house.note(what + ": " + interrupted.getMessage());
			return false;
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
