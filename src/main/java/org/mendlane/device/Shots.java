package org.mendlane.device;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which pictures are taken of each kind of device, when it arrives and before it leaves.
 * Photos keep the code of the picture they were taken for, so that none is ever deleted.
 */
@Service
@Transactional
public class Shots {

	/** The photo stations at the entrance and at the exit. */
	public static final List<String> STATIONS = List.of("photo-intake", "photo-dispatch");

	private final ShotRows rows;

	Shots(ShotRows rows) {
		this.rows = rows;
	}

	/** The pictures that this kind needs at this photo station, in order. */
	@Transactional(readOnly = true)
	public List<Shot> of(String kind, String station) {
		return this.rows.of(kind, station);
	}

	/** Every picture that has a name. */
	@Transactional(readOnly = true)
	public List<Shot> all() {
		return this.rows.all();
	}

	/** The picture with this code. */
	@Transactional(readOnly = true)
	public Shot get(String code) {
		return all().stream()
			.filter((shot) -> shot.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFound("picture " + code));
	}

	/** Puts a picture at the end of a list. */
	public void add(String kind, String station, String code, Actor actor) {
		hold(kind, station, actor);
		Shot shot = get(code);
		if (of(kind, station).contains(shot)) {
			throw new Refusal("device.shot-listed", shot.text(actor.language()));
		}
		this.rows.append(kind, station, code);
	}

	/** Makes a new picture, which stands at the end of these lists. */
	public void addNew(String kind, List<String> stations, ShotName name, Actor actor) {
		stations.forEach((station) -> hold(kind, station, actor));
		mustBeNew(name, "", actor.language());
		String code = this.rows.free(name.code());
		try {
			this.rows.insert(code, name);
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("device.shot-name-used", name.text(actor.language()));
		}
		stations.forEach((station) -> this.rows.append(kind, station, code));
	}

	/** Takes a picture off a list. */
	public void drop(String kind, String station, String code, Actor actor) {
		hold(kind, station, actor);
		this.rows.drop(kind, station, code);
	}

	/** Moves a picture one place up or down in its list. */
	public void move(String kind, String station, String code, boolean up, Actor actor) {
		hold(kind, station, actor);
		List<String> codes = new ArrayList<>(of(kind, station).stream().map(Shot::code).toList());
		int from = codes.indexOf(code);
		int to = up ? from - 1 : from + 1;
		if (from >= 0 && to >= 0 && to < codes.size()) {
			Collections.swap(codes, from, to);
			this.rows.order(kind, station, codes);
		}
	}

	/** Calls a picture otherwise, wherever it stands. */
	public void rename(String code, ShotName name, Actor actor) {
		actor.require(Role.LEAD);
		mustBeNew(name, get(code).code(), actor.language());
		this.rows.rename(code, name);
	}

	/** Nobody else changes the lists of this kind meanwhile. */
	private void hold(String kind, String station, Actor actor) {
		actor.require(Role.LEAD);
		if (!STATIONS.contains(station) || !this.rows.hold(kind)) {
			throw new NotFound("pictures of " + kind + " at " + station);
		}
	}

	private void mustBeNew(ShotName name, String own, Locale language) {
		all().stream().filter((shot) -> !shot.code().equals(own) && name.isLike(shot)).findFirst().ifPresent((shot) -> {
			throw new Refusal("device.shot-name-used", shot.text(language));
		});
	}

}
