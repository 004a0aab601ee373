package org.mendlane.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.mendlane.MendlaneApplication;

/**
 * From the start of the JVM to the first page, on a database that exists, against a web
 * application that does nothing.
 */
class StartUp {

	private static final long PATIENCE = 180_000_000_000L;

	private final HttpClient web = HttpClient.newHttpClient();

	private final Path folder;

	StartUp() throws IOException {
		this.folder = Files.createTempDirectory("mendlane-bench");
	}

	void measure(Figures figures) throws Exception {
		double[] times = Stopwatch.medians(1, 3, () -> start(MendlaneApplication.class),
				() -> start(EmptyApplication.class));
		figures.times("T1", "start to the first answer, existing database", times[0], "empty web application", times[1],
				2.5);
	}

	/** Starts it, waits for its first answer, and ends it. */
	private int start(Class<?> application) throws Exception {
		int port = freePort();
		Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				application.getName(), "--server.port=" + port, "--mendlane.data-dir=" + this.folder))
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve(application.getSimpleName() + ".log").toFile())
			.start();
		try {
			awaitAnswer(process, port);
		}
		finally {
			process.destroy();
			process.waitFor(60, TimeUnit.SECONDS);
		}
		return port;
	}

	private void awaitAnswer(Process process, int port) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
			.build();
		long begin = System.nanoTime();
		while (process.isAlive() && System.nanoTime() - begin < PATIENCE) {
			try {
				if (this.web.send(request, BodyHandlers.ofString()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				Thread.sleep(10);
			}
		}
		throw new IllegalStateException("No answer: see " + this.folder);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
