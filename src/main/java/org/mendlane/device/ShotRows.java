package org.mendlane.device;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures and the lists they stand on. */
@Component
class ShotRows {

	private static final String PLACE = " where kind = ? and station = ? and shot = ?";

	private final JdbcClient jdbc;

	ShotRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Shot> all() {
		return this.jdbc.sql("select code, text_en, text_pl, text_sl from shot order by code").query(Shot.class).list();
	}

	List<Shot> of(String kind, String station) {
		return this.jdbc.sql("""
				select s.code, s.text_en, s.text_pl, s.text_sl from kind_shot k join shot s on s.code = k.shot
				where k.kind = ? and k.station = ? order by k.position, s.code""")
			.params(kind, station)
			.query(Shot.class)
			.list();
	}

	/** Keeps others from changing its lists until the end; whether there is this kind. */
	boolean hold(String kind) {
		return this.jdbc.sql("select code from device_kind where code = ? for update")
			.param(kind)
			.query(String.class)
			.optional()
			.isPresent();
	}

	void append(String kind, String station, String shot) {
		int last = this.jdbc.sql("select coalesce(max(position), 0) from kind_shot where kind = ? and station = ?")
			.params(kind, station)
			.query(Integer.class)
			.single();
		this.jdbc.sql("insert into kind_shot (kind, station, position, shot) values (?, ?, ?, ?)")
			.params(kind, station, last + 1, shot)
			.update();
	}

	void drop(String kind, String station, String shot) {
		this.jdbc.sql("delete from kind_shot" + PLACE).params(kind, station, shot).update();
	}

	void order(String kind, String station, List<String> shots) {
		for (int i = 0; i < shots.size(); i++) {
			this.jdbc.sql("update kind_shot set position = ?" + PLACE)
				.params(i + 1, kind, station, shots.get(i))
				.update();
		}
	}

	/** This code, or else the next one like it that no picture has. */
	String free(String code) {
		List<String> taken = all().stream().map(Shot::code).toList();
		String free = code;
		for (int i = 2; taken.contains(free); i++) {
			free = code + "-" + i;
		}
		return free;
	}

	void insert(String code, ShotName name) {
		this.jdbc.sql("insert into shot (code, text_en, text_pl, text_sl) values (?, ?, ?, ?)")
			.params(code, name.english(), name.polish(), name.slovenian())
			.update();
	}

	void rename(String code, ShotName name) {
		this.jdbc.sql("update shot set text_en = ?, text_pl = ?, text_sl = ? where code = ?")
			.params(name.english(), name.polish(), name.slovenian(), code)
			.update();
	}

}
