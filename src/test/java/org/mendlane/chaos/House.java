package org.mendlane.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Some nodes on one PostgreSQL, one folder of files and one mail server. */
final class House implements AutoCloseable {

	private final Path folder;

	private final EmbeddedPostgres postgres;

	private final MailSink sink;

	private final List<Node> nodes;

	House(String name, int nodes) throws IOException {
		LoggingSystem.get(House.class.getClassLoader()).setLogLevel("io.zonky", LogLevel.WARN);
		this.folder = Files.createDirectories(Path.of("target", "chaos", name));
		this.postgres = EmbeddedPostgres.builder().start();
		this.sink = new MailSink();
		this.nodes = IntStream.range(0, nodes).mapToObj(this::made).toList();
	}

	/** All nodes start at once, on an empty database. */
	void open() throws IOException {
		for (Node node : this.nodes) {
			node.start();
		}
		this.nodes.forEach(Node::awaitHealth);
	}

	List<Node> nodes() {
		return this.nodes;
	}

	/** The node on this port. */
	Node node(int port) {
		return this.nodes.stream().filter((node) -> node.port() == port).findFirst().orElseThrow();
	}

	MailSink sink() {
		return this.sink;
	}

	/** Writes down what did not go smoothly. */
	synchronized void note(String what) {
		try {
			Files.writeString(this.folder.resolve("people.log"), what + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JdbcClient sql() {
		return JdbcClient.create(this.postgres.getPostgresDatabase());
	}

	/** The first node brings the staff. */
	private Node made(int number) {
		try {
			return new Node(this.folder, List.of((number == 0) ? "--opens" : "--joins",
					"--spring.datasource.url=" + this.postgres.getJdbcUrl("postgres", "postgres"),
					"--spring.datasource.username=postgres", "--mendlane.data-dir=" + this.folder.resolve("files"),
					"--spring.mail.host=localhost", "--spring.mail.port=" + this.sink.port(),
					"--mendlane.mail.claim=20s", "--camunda.bpm.job-execution.lock-time-in-millis=20000"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.nodes.forEach(Node::close);
		this.sink.close();
		this.postgres.close();
	}

}
