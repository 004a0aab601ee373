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
	 * least three times.
	 */
	static double[] medians(int warmUp, int rounds, Callable<?>... works) throws Exception {
		turns(warmUp, works);
		return turns(rounds, works).stream().mapToDouble(Stopwatch::median).toArray();
	}

	private static List<List<Double>> turns(int rounds, Callable<?>... works) throws Exception {
		List<List<Double>> times = Stream.of(works).<List<Double>>map((work) -> new ArrayList<>()).toList();
		long end = System.nanoTime() + PATIENCE;
		for (int round = 0; round < rounds && (round < Math.min(rounds, 3) || System.nanoTime() < end); round++) {
			for (int work = 0; work < works.length; work++) {
				long start = System.nanoTime();
				works[work].call();
				times.get(work).add((System.nanoTime() - start) / 1e6);
			}
		}
		return times;
	}

	private static double median(List<Double> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(Double.NaN);
	}

}
