package org.mendlane.text;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What customers read, in the shop's own words: changed here, effective at once on this
 * node and within seconds on others, without asking the database for any sentence.
 */
@Component
public class OwnWords {

	private static final Logger log = LoggerFactory.getLogger(OwnWords.class);

	private final Bundles bundles;

	private final OwnWordRows rows;

	private final Clock clock;

	private final SingletonSupplier<List<String>> keys;

	private volatile Map<Sentence, OwnWordRows.Row> own = Map.of();

	private volatile long last;

	OwnWords(Bundles bundles, OwnWordRows rows, Clock clock) {
		this.bundles = bundles;
		this.rows = rows;
		this.clock = clock;
		this.keys = SingletonSupplier.of(() -> bundles.forCustomers().toList());
	}

	/** Those with all these words in their key or text, in any language. */
	public Stream<Phrase> matching(String typed) {
		Set<String> words = Set.copyOf(List.of(typed.strip().split("\\s+")));
		return all().filter((phrase) -> words.stream().allMatch(phrase::has));
	}

	/** Those that the shop says in its own words. */
	public Stream<Phrase> own() {
		return all().filter((phrase) -> phrase.own() != null);
	}

	/** The one with this name. */
	public Phrase get(String id) {
		return all().filter((phrase) -> phrase.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("text " + id));
	}

	/** Says it in these words from now on. */
	public void change(String id, String words, String by) {
		Phrase phrase = get(id);
		String plain = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		if (plain.isEmpty()) {
			throw new Refusal("text.own-empty");
		}
		if (plain.length() > phrase.longest()) {
			throw new Refusal("text.own-long", phrase.longest());
		}
		Arguments.mustFit(plain, phrase.product(), phrase.language());
		keep(phrase, plain, by);
	}

	/** Says it as the product does, again. */
	public void reset(String id, String by) {
		Phrase phrase = get(id);
		if (phrase.own() != null) {
			keep(phrase, null, by);
		}
	}

	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void look() {
		try {
			long newest = this.rows.newest();
			if (newest != this.last) {
				read();
				this.last = newest;
			}
		}
		catch (DataAccessException ex) {
			log.debug("No words while the database is away", ex);
		}
	}

	private void keep(Phrase phrase, @Nullable String words, String by) {
		this.rows.add(new Sentence(phrase.key(), phrase.language()), words, by,
				this.clock.instant().atOffset(ZoneOffset.UTC));
		read();
	}

	/** What a newer version of the product fills in otherwise is left out. */
	private void read() {
		Map<Sentence, OwnWordRows.Row> found = new HashMap<>(this.rows.current());
		found.entrySet().removeIf((entry) -> !fits(entry.getKey(), entry.getValue().words()));
		Map<Sentence, String> said = new HashMap<>();
		found.forEach((sentence, row) -> said.put(sentence, row.words()));
		this.bundles.say(said);
		this.own = found;
	}

	private boolean fits(Sentence sentence, String words) {
		String product = this.bundles.in(sentence.language()).get(sentence.text());
		if (product == null) {
			return false;
		}
		try {
			Arguments.mustFit(words, product, sentence.language());
			return true;
		}
		catch (Refusal refusal) {
			log.warn("The shop's words for {} do not fit any more: {}", sentence.text(), refusal.key());
			return false;
		}
	}

	private Stream<Phrase> all() {
		return this.keys.obtain()
			.stream()
			.flatMap((key) -> Languages.ALL.stream().map((language) -> phrase(key, language)));
	}

	private Phrase phrase(String key, Locale language) {
		OwnWordRows.Row row = this.own.get(new Sentence(key, language));
		String product = this.bundles.in(language).getOrDefault(key, "");
		return (row != null) ? new Phrase(key, language, product, row.words(), row.by(), row.at())
				: new Phrase(key, language, product, null, null, null);
	}

}
