package org.mendlane.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL that can break down, come back, and be saved while people work. */
final class Database implements AutoCloseable {

	private final Path folder;

	private final int port;

	private EmbeddedPostgres server;

	/** On what lies in this folder; on nothing, if nothing does. */
	Database(Path folder) throws IOException {
		LoggingSystem.get(Database.class.getClassLoader()).setLogLevel("io.zonky", LogLevel.OFF);
		this.folder = folder.toAbsolutePath();
		this.port = Node.freePort();
		this.server = started();
	}

	String address() {
		return this.server.getJdbcUrl("postgres", "postgres");
	}

	JdbcClient sql() {
		return JdbcClient.create(this.server.getPostgresDatabase());
	}

	JdbcTemplate template() {
		return new JdbcTemplate(this.server.getPostgresDatabase());
	}

	/** Ends it as its machine does: nobody's work is finished, nothing is tidied up. */
	void breaksDown() throws IOException, InterruptedException {
		String postmaster = Files.readAllLines(this.folder.resolve("postmaster.pid")).get(0).strip();
		new ProcessBuilder("kill", "-QUIT", postmaster).start().waitFor();
		ProcessHandle.of(Long.parseLong(postmaster)).ifPresent((process) -> process.onExit().join());
		this.server.close();
	}

	/** It answers again when this returns. */
	void comesBack() throws IOException {
		this.server = started();
	}

	/**
	 * Does what {@code pg_basebackup --wal-method=fetch} does, which is not at hand: the
	 * copy is what the database was when the last byte was taken.
	 */
	void saveTo(Path target) throws IOException, SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("select pg_backup_start('saved', true)");
			Copy.of(this.folder, target, Database::isData);
			try (ResultSet end = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
				end.next();
				Files.writeString(target.resolve("backup_label"), end.getString(1));
			}
			Copy.of(this.folder.resolve("pg_wal"), target.resolve("pg_wal"), Files::isRegularFile);
		}
	}

	/** What is written ahead comes last; what belongs to the running server stays. */
	private static boolean isData(Path path) {
		String name = String.valueOf(path.getFileName());
		return !name.startsWith("postmaster.") && !name.equals("epg-lock")
				&& !(path.resolveSibling("").endsWith("pg_wal") && Files.isRegularFile(path));
	}

	private EmbeddedPostgres started() throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.folder)
			.setCleanDataDirectory(false)
			.setPort(this.port)
			.setServerConfig("synchronous_commit", "on")
			.setPGStartupWait(Duration.ofMinutes(1))
			.start();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
