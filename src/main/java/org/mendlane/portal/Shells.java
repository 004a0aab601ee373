package org.mendlane.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.CurrentActor;
import org.mendlane.account.StaffMember;
import org.mendlane.shop.Prices;
import org.mendlane.shop.Shop;

/**
 * Makes the shell and the formats of a request.
 */
@Component
class Shells {

	private final CurrentActor current;

	private final Shop shop;

	private final Prices prices;

	private final Formats formats;

	private final Guardians guardians;

	private final boolean demo;

	private final String assets = fingerprint("static/*.*", "static/js/*");

	Shells(CurrentActor current, Shop shop, Prices prices, Formats formats, Guardians guardians,
			Environment environment) {
		this.current = current;
		this.shop = shop;
		this.prices = prices;
		this.formats = formats;
		this.guardians = guardians;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	Shell shell(HttpServletRequest request) {
		return shell(this.current.of(request).orElse(null), request);
	}

	/** For a page to which it does not matter who reads it. */
	Shell anonymous(HttpServletRequest request) {
		return shell(null, request);
	}

	private Shell shell(@Nullable Actor me, HttpServletRequest request) {
		return new Shell(me, SingletonSupplier.of(this.shop::data), SingletonSupplier.of(() -> guardian(me)),
				priced(me), here(request), this.assets, this.demo);
	}

	private Optional<StaffMember> guardian(@Nullable Actor me) {
		return (me == null || me.isStaff()) ? Optional.empty() : this.guardians.of(me);
	}

	/** For whoever asks: sums are written for those only who see them. */
	Format format(HttpServletRequest request, Locale locale) {
		return this.formats.in(locale, priced(this.current.of(request).orElse(null)));
	}

	private BooleanSupplier priced(@Nullable Actor me) {
		return SingletonSupplier.of(() -> me == null || this.prices.shownTo(me))::obtain;
	}

	private static String here(HttpServletRequest request) {
		String query = request.getQueryString();
		boolean page = "GET".equals(request.getMethod());
		return page ? request.getRequestURI() + ((query != null) ? "?" + query : "") : request.getRequestURI();
	}

	private static String fingerprint(String... patterns) {
		CRC32 sum = new CRC32();
		PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
		try {
			for (String pattern : patterns) {
				for (Resource file : resources.getResources("classpath:" + pattern)) {
					sum.update(file.getContentAsByteArray());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Long.toHexString(sum.getValue());
	}

}
