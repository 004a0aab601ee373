package org.mendlane.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Some nodes on one PostgreSQL, one folder of files and one mail server. */
final class House implements AutoCloseable {

	private final Path folder;

	private final Database database;

	private final MailSink sink;

	private final List<Node> nodes;

	private final AtomicInteger turnedAway = new AtomicInteger();

	/** A new one. */
	House(String name, int nodes) throws IOException {
		this(cleared(name), nodes);
	}

	/** One that goes on with the database and the files in this folder. */
	House(Path folder, int nodes) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.database = new Database(folder.resolve("database"));
		this.sink = new MailSink();
		this.nodes = IntStream.range(0, nodes).mapToObj(this::made).toList();
	}

	/** An empty folder, for a house or for what is saved of one. */
	static Path cleared(String name) throws IOException {
		Path folder = Path.of("target", "chaos", name);
		FileSystemUtils.deleteRecursively(folder);
		return folder;
	}

	/** All nodes start at once. */
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

	Database database() {
		return this.database;
	}

	/** What the nodes have for their files. */
	Path files() {
		return this.folder.resolve("files");
	}

	/** Somebody was asked to come back later. */
	void turnedAway() {
		this.turnedAway.incrementAndGet();
	}

	/** How often somebody was asked to come back later. */
	int timesTurnedAway() {
		return this.turnedAway.get();
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
		return this.database.sql();
	}

	/** The first node brings the staff. */
	private Node made(int number) {
		try {
			return new Node(this.folder,
					List.of((number == 0) ? "--opens" : "--joins", "--spring.datasource.url=" + this.database.address(),
							"--spring.datasource.username=postgres", "--mendlane.data-dir=" + files(),
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
		this.database.close();
	}

}
