package org.mendlane.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.mendlane.account.Actor;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;

/** What the process keeps in memory as open cases become more. */
class Memory implements Growing {

	private static final double MEGABYTE = 1 << 20;

	private final Worklist worklist;

	private final Actor reader;

	private final Map<Integer, Long> heap = new TreeMap<>();

	private final Map<Integer, Long> resident = new TreeMap<>();

	Memory(Worklist worklist, Actor reader) {
		this.worklist = worklist;
		this.reader = reader;
	}

	@Override
	public void at(int size) throws Exception {
		for (int time = 0; time < 200; time++) {
			this.worklist.open(WorkQuery.of(this.reader));
			this.worklist.counts(this.reader);
		}
		for (int time = 0; time < 3; time++) {
			System.gc();
		}
		this.heap.put(size, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
		this.resident.put(size, resident());
	}

	@Override
	public void report(Figures figures) {
		figures.count("P13a",
				"live heap at 100k open cases over that at 1k (%.0f MB), in MB"
					.formatted(this.heap.get(FEW) / MEGABYTE),
				Math.round((this.heap.get(MANY) - this.heap.get(FEW)) / MEGABYTE), 5);
		figures.sizes("P13b", "memory of the process at 100k open cases", this.resident.get(MANY), "at 1k",
				this.resident.get(FEW), 1.25);
	}

	/** The process's resident memory, on Linux. */
	private static long resident() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
			return lines.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
				.findFirst()
				.orElse(0);
		}
	}

}
