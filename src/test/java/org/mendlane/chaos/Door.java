package org.mendlane.chaos;

import java.util.List;

/** The address under which somebody works; who finds it shut goes to the next. */
final class Door {

	private final House house;

	private final List<Node> nodes;

	private int current;

	Door(House house, int first) {
		this.house = house;
		this.nodes = house.nodes();
		this.current = first % nodes.size();
	}

	String address() {
		return "http://localhost:" + this.nodes.get(this.current).port();
	}

	/** Writes down what happened at it. */
	void note(String what) {
		this.house.note(this.nodes.get(this.current).port() + " " + what);
	}

	void turnedAway() {
		this.house.turnedAway();
	}

	void next() {
		this.current = (this.current + 1) % this.nodes.size();
	}

}
