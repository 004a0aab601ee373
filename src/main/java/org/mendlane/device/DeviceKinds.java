package org.mendlane.device;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.mendlane.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The kinds of devices that the shop repairs, read once. */
@Component
public class DeviceKinds {

	private final Supplier<List<DeviceKind>> kinds;

	private final Supplier<List<CheckRow>> checks;

	DeviceKinds(JdbcClient database) {
		this.kinds = SingletonSupplier
			.of(() -> database.sql("select code, name_en, name_pl, name_sl from device_kind order by position")
				.query(DeviceKind.class)
				.list());
		this.checks = SingletonSupplier.of(() -> database.sql("""
				select kind, purpose, code, mandatory, text_en, text_pl, text_sl
				from check_point order by kind, purpose, position""").query(CheckRow.class).list());
	}

	/** All kinds in the order in which they are offered. */
	public List<DeviceKind> all() {
		return this.kinds.get();
	}

	/** The kind with this code. */
	public Optional<DeviceKind> find(String code) {
		return all().stream().filter((kind) -> kind.code().equals(code)).findFirst();
	}

	/** The name of the kind with this code. */
	public String name(String code, Locale locale) {
		return find(code).orElseThrow(() -> new NotFound("device kind " + code)).name(locale);
	}

	/** What is checked on this kind for this purpose, in order. */
	public List<CheckPoint> checks(String code, Purpose purpose, Locale locale) {
		return this.checks.get()
			.stream()
			.filter((check) -> check.kind().equals(code) && check.purpose() == purpose)
			.map((check) -> check.point(locale))
			.toList();
	}

}
