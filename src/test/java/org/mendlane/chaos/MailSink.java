package org.mendlane.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A mail server that accepts everything and keeps the headers. A mail counts from the
 * moment it lies here, whether or not its sender lives to hear so.
 */
final class MailSink implements AutoCloseable {

	private static final Predicate<Mail> NOBODY = (mail) -> false;

	private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Collection<Mail> mails = new ConcurrentLinkedQueue<>();

	private Predicate<Mail> ambush = NOBODY;

	MailSink() throws IOException {
		this.threads.execute(this::listen);
	}

	int port() {
		return this.server.getLocalPort();
	}

	Collection<Mail> mails() {
		return this.mails;
	}

	/** Shows every mail, before its sender hears that it was accepted, until one fits. */
	synchronized void layAmbush(Predicate<Mail> done) {
		this.ambush = done;
	}

	private void listen() {
		while (!this.server.isClosed()) {
			try {
				Socket sender = this.server.accept();
				this.threads.execute(() -> serve(sender));
			}
			catch (IOException ex) {
				// closed
			}
		}
	}

	private void serve(Socket socket) {
		try (socket;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
				OutputStream out = socket.getOutputStream()) {
			say(out, "220 sink");
			for (@Nullable
			String line = in.readLine(); line != null; line = in.readLine()) {
				answer(line.toUpperCase(Locale.ROOT), in, out);
			}
		}
		catch (IOException ex) {
			// the sender has been killed
		}
	}

	private void answer(String command, BufferedReader in, OutputStream out) throws IOException {
		if (command.equals("DATA")) {
			say(out, "354 go on");
			accept(new Mail(headers(in)));
		}
		say(out, command.equals("QUIT") ? "221 bye" : "250 ok");
	}

	private synchronized void accept(Mail mail) {
		this.mails.add(mail);
		if (this.ambush.test(mail)) {
			this.ambush = NOBODY;
		}
	}

	/** Reads to the dot at the end. */
	private static Map<String, String> headers(BufferedReader in) throws IOException {
		Map<String, String> headers = new HashMap<>();
		boolean inside = true;
		String name = "";
		for (String line = read(in); !line.equals("."); line = read(in)) {
			inside &= !line.isEmpty();
			if (inside) {
				boolean folded = Character.isWhitespace(line.charAt(0));
				name = folded ? name : line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
				headers.merge(name, (folded ? line : line.substring(name.length() + 1)).strip(), String::concat);
			}
		}
		return headers;
	}

	/** A mail that breaks off was not accepted. */
	private static String read(BufferedReader in) throws IOException {
		@Nullable String line = in.readLine();
		if (line == null) {
			throw new IOException("broke off");
		}
		return Objects.requireNonNull(line);
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.threads.shutdownNow();
	}

}
