package org.mendlane.demo;

import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.logistics.Places;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Three shelves, on which lies what has not gone home yet.
 */
@Component
@Profile("demo")
class Shelving {

	private static final List<String> SHELVES = List.of("Regał A1", "Regał A2", "Regał B1");

	private final Places places;

	Shelving(Places places) {
		this.places = places;
	}

	/** Puts a device onto the shelf of its kind. */
	void put(DeviceCase device, Actor by) {
		if (this.places.all().isEmpty()) {
			SHELVES.forEach((name) -> this.places.add(name, by));
		}
		int shelf = Math.floorMod(device.kind().hashCode(), SHELVES.size());
		this.places.move(device.id(), this.places.all().get(shelf).code(), by);
	}

}
