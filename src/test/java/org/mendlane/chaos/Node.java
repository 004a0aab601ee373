package org.mendlane.chaos;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The application in a process of its own, which can be killed and started again. */
final class Node implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final HttpClient web = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final int port;

	private final Path log;

	private final List<String> settings;

	private long largestFile;

	private @Nullable Process process;

	Node(Path folder, List<String> settings) throws IOException {
		this.port = freePort();
		this.log = folder.resolve("node-" + this.port + ".log");
		this.settings = settings;
	}

	int port() {
		return this.port;
	}

	/** From its next start it can write no larger file, as if its disk were full then. */
	synchronized void limitFiles(long kilobytes) {
		this.largestFile = kilobytes;
	}

	synchronized void start() throws IOException {
		List<String> command = new ArrayList<>();
		if (this.largestFile > 0) {
			command.addAll(List.of("sh", "-c", "ulimit -f " + this.largestFile * 2 + "; exec \"$@\"", "sh"));
		}
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m", "-Djava.awt.headless=true", "-cp",
				System.getProperty("java.class.path"), ChaosNode.class.getName(), "--server.port=" + this.port));
		command.addAll(this.settings);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		builder.environment().put("MENDLANE_ADMIN_PASSWORD", Staff.PASSWORD);
		this.process = builder.start();
	}

	/** Ends it as {@code kill -9} does: it learns nothing of it. */
	synchronized void kill() {
		if (this.process != null) {
			this.process.destroyForcibly().onExit().join();
		}
	}

	void awaitHealth() {
		Awaitility.await("a healthy node: see " + this.log)
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(100))
			.until(this::isHealthy);
	}

	private boolean isHealthy() throws InterruptedException {
		if (this.process == null || !this.process.isAlive()) {
			throw new IllegalStateException("The node ended by itself: see " + this.log);
		}
		URI health = URI.create("http://localhost:" + this.port + "/actuator/health/readiness");
		try {
			return this.web
				.send(HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(20)).build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		kill();
	}

}
