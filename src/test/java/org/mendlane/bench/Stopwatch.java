package org.mendlane.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Takes the time of things in turns, so that a noisy machine disturbs all of them alike.
 */
final class Stopwatch {

	private static final long PATIENCE = 2_000_000_000;

	private Stopwatch() {
	}

	/**
	 * The medians in milliseconds after a warm-up; what is slow is done less often, at
	 * least five times.
	 */
	static double[] medians(int warmUp, int rounds, Callable<?>... works) throws Exception {
		return shares(0.5, warmUp, rounds, works);
	}

	/** The times in milliseconds that nineteen of twenty do not exceed. */
	static double[] slowest(int warmUp, int rounds, Callable<?>... works) throws Exception {
		return shares(0.95, warmUp, rounds, works);
	}

	/** Below which this share of the figures lies. */
	static double share(double share, List<Double> figures) {
		return figures.stream().sorted().skip((long) (figures.size() * share)).findFirst().orElse(Double.NaN);
	}

	static double median(List<Double> figures) {
		return share(0.5, figures);
	}

	/** How long it takes once, in milliseconds. */
	static double once(Callable<?> work) throws Exception {
		long start = System.nanoTime();
		work.call();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double[] shares(double share, int warmUp, int rounds, Callable<?>... works) throws Exception {
		turns(warmUp, works);
		return turns(rounds, works).stream().mapToDouble((times) -> share(share, times)).toArray();
	}

	private static List<List<Double>> turns(int rounds, Callable<?>... works) throws Exception {
		List<List<Double>> times = Stream.of(works).<List<Double>>map((work) -> new ArrayList<>()).toList();
		long end = System.nanoTime() + PATIENCE;
		for (int round = 0; round < rounds && (round < Math.min(rounds, 5) || System.nanoTime() < end); round++) {
			for (int work = 0; work < works.length; work++) {
				times.get(work).add(once(works[work]));
			}
		}
		return times;
	}

}
