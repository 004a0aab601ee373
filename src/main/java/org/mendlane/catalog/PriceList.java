package org.mendlane.catalog;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.Refusal;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What services and parts cost; each load makes a new version and keeps the old ones. */
@Component
@Transactional
public class PriceList {

	private static final int LONGEST_NAME = 200;

	private final VersionRows versions;

	private final ItemRows items;

	private final Clock clock;

	PriceList(VersionRows versions, ItemRows items, Clock clock) {
		this.versions = versions;
		this.items = items;
		this.clock = clock;
	}

	/** Items in whose code or name all words of the text occur, by name. */
	@Transactional(readOnly = true)
	public List<PriceItem> find(String text, @Nullable String deviceKind, Locale locale, int limit) {
		ItemSearch search = new ItemSearch(current(), text, deviceKind, locale);
		Sort byName = Sort.by("kind", ItemSearch.nameColumn(locale)).ascending();
		return this.items.findBy(search, (found) -> found.sortBy(byName).limit(limit).all())
			.stream()
			.map((row) -> row.item(locale))
			.toList();
	}

	/** The item with this code in the current version. */
	@Transactional(readOnly = true)
	public Optional<PriceItem> item(String code, Locale locale) {
		return this.items.findByVersionAndCode(current(), code.strip()).map((row) -> row.item(locale));
	}

	/** The number of the current version; 0 as long as there is none. */
	@Transactional(readOnly = true)
	public int current() {
		return this.versions.latest();
	}

	/** Makes a new version of these items and returns its number. */
	public int load(List<NewItem> list, Actor actor) {
		actor.require(Role.ADMIN);
		check(list);
		int version = this.versions.save(new VersionRow(this.clock.instant(), actor.login())).version();
		this.items.saveAll(list.stream().map((item) -> new ItemRow(item, version)).toList());
		return version;
	}

	private static void check(List<NewItem> list) {
		if (list.isEmpty()) {
			throw new Refusal("catalog.empty");
		}
		Set<String> codes = new HashSet<>();
		for (NewItem item : list) {
			if (!item.code().matches("[A-Za-z0-9._/-]{1,40}")) {
				throw new Refusal("catalog.code-invalid", item.code());
			}
			if (!codes.add(item.code())) {
				throw new Refusal("catalog.code-twice", item.code());
			}
			if (item.net().minor() < 0 || item.vatPercent() < 0 || item.vatPercent() > 100) {
				throw new Refusal("catalog.price-invalid", item.code());
			}
			if (List.of(item.nameEn(), item.namePl(), item.nameSl()).stream().anyMatch(PriceList::isWrongName)) {
				throw new Refusal("catalog.name-invalid", item.code());
			}
		}
	}

	private static boolean isWrongName(String name) {
		return name.isBlank() || name.length() > LONGEST_NAME;
	}

}
