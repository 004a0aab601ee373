import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches the Maven named in maven-wrapper.properties once, checks it and prints its
 * folder; run by mvnw with nothing but a JDK.
 */
class FetchMaven {

	private static final int ATTEMPTS = 3;

	private static final int TIMEOUT_MILLIS = 30_000;

	public static void main(String[] args) {
		try {
			System.out.println(fetch(Path.of(args[0]), store(args)));
		}
		catch (IOException | GeneralSecurityException ex) {
			System.err.println("mvnw: Maven could not be fetched: " + ex.getMessage()
					+ "\nmvnw: without access to that address, install Maven 3.8 or newer and run this again.");
			System.exit(1);
		}
	}

	private static Path store(String[] args) {
		return (args.length > 1) ? Path.of(args[1]) : Path.of(System.getProperty("user.home"), ".m2", "wrapper");
	}

	private static Path fetch(Path properties, Path store) throws IOException, GeneralSecurityException {
		Properties wanted = new Properties();
		try (InputStream in = Files.newInputStream(properties)) {
			wanted.load(in);
		}
		String sha512 = wanted.getProperty("distributionSha512").strip();
		Path home = store.resolve("maven-" + wanted.getProperty("version") + "-" + sha512.substring(0, 12));
		Files.createDirectories(store);
		// several builds may start at once: the first one fetches, the others wait
		try (FileChannel channel = FileChannel.open(store.resolve("fetch.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			if (lock.isValid() && !Files.isDirectory(home)) {
				install(URI.create(wanted.getProperty("distributionUrl")), sha512, home);
			}
		}
		return home;
	}

	private static void install(URI from, String sha512, Path home) throws IOException, GeneralSecurityException {
		System.err.println("mvnw: fetching " + from);
		Path zip = Files.createTempFile(home.getParent(), "maven", ".zip");
		Path unpacked = Files.createTempDirectory(home.getParent(), "maven");
		try {
			download(from, zip);
			check(zip, sha512, from);
			unzip(zip, unpacked);
			Files.move(theOnlyFolderIn(unpacked), home, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(zip);
			delete(unpacked);
		}
	}

	private static void download(URI from, Path to) throws IOException {
		for (int attempt = 1;; attempt++) {
			try (InputStream in = open(from)) {
				Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
				return;
			}
			catch (IOException ex) {
				if (attempt == ATTEMPTS) {
					throw new IOException(from + " (" + ex.getClass().getSimpleName() + ": " + ex.getMessage() + ")", ex);
				}
			}
		}
	}

	private static InputStream open(URI from) throws IOException {
		URLConnection connection = from.toURL().openConnection();
		connection.setConnectTimeout(TIMEOUT_MILLIS);
		connection.setReadTimeout(TIMEOUT_MILLIS);
		if (connection instanceof HttpURLConnection http && http.getResponseCode() != HttpURLConnection.HTTP_OK) {
			throw new IOException("HTTP status " + http.getResponseCode());
		}
		return connection.getInputStream();
	}

	private static void check(Path zip, String sha512, URI from) throws IOException, GeneralSecurityException {
		MessageDigest digest = MessageDigest.getInstance("SHA-512");
		try (InputStream in = new DigestInputStream(Files.newInputStream(zip), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		String found = HexFormat.of().formatHex(digest.digest());
		if (!found.equalsIgnoreCase(sha512)) {
			throw new IOException(from + " has the checksum " + found + ", expected " + sha512);
		}
	}

	private static void unzip(Path zip, Path folder) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				Path target = folder.resolve(entry.getName()).normalize();
				if (!target.startsWith(folder)) {
					throw new IOException("the archive leaves its folder: " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(target);
				}
				else {
					Files.createDirectories(target.getParent());
					Files.copy(in, target);
				}
			}
		}
	}

	private static Path theOnlyFolderIn(Path folder) throws IOException {
		try (Stream<Path> content = Files.list(folder)) {
			Path home = content.findFirst().orElseThrow(() -> new IOException("the archive is empty"));
			Path command = home.resolve("bin").resolve("mvn");
			if (!Files.isRegularFile(command)) {
				throw new IOException("the archive has no bin/mvn");
			}
			command.toFile().setExecutable(true, false);
			return home;
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> content = Files.walk(folder)) {
			for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

}
