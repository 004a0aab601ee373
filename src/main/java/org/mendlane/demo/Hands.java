package org.mendlane.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets some work go on side by side while the demo is filled; its threads know the same
 * classes as the one that starts the application, which those of the JVM need not.
 */
@Component
@Profile("demo")
class Hands {

	private static final int TWO = 2;

	private final ExecutorService workers = Executors.newFixedThreadPool(TWO, (work) -> {
		Thread thread = new Thread(work, "demo");
		thread.setDaemon(true);
		return thread;
	});

	/** Does the same with all of them and waits. */
	<T> void together(List<T> all, Consumer<T> work) {
		CompletableFuture
			.allOf(all.stream()
				.map((one) -> CompletableFuture.runAsync(() -> work.accept(one), this.workers))
				.toArray(CompletableFuture[]::new))
			.join();
	}

	/** Does this beside everything else. */
	void meanwhile(Runnable work) {
		this.workers.execute(work);
	}

	/** There is nothing left to do. */
	void rest() {
		this.workers.shutdown();
	}

}
