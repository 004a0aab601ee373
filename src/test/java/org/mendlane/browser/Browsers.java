package org.mendlane.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The one Chromium of this machine, from its own packages; it ends with the JVM. */
final class Browsers {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");

	/**
	 * How long a slow machine may take, in milliseconds, until a page shows something.
	 */
	private static final double PATIENCE = 20_000;

	private Browsers() {
	}

	/** Where Chromium is, if it is there. */
	static Optional<Path> chromium() {
		String path = System.getenv().getOrDefault("PATH", "");
		return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator)))
			.map((folder) -> Path.of(folder, "chromium"))
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Browser get() {
		return Started.BROWSER;
	}

	private static final class Started {

		static final Browser BROWSER = start();

		private static Browser start() {
			Path chromium = chromium().orElseThrow(() -> new IllegalStateException(
					"Chromium was not found: install it with apt-get install chromium fonts-dejavu fonts-liberation"));
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
			return playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
		}

	}

}
