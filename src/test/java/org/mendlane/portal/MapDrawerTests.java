package org.mendlane.portal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mendlane.workflow.Drawing;
import org.mendlane.workflow.Drawing.Flow;
import org.mendlane.workflow.Drawing.Node;
import org.mendlane.workflow.Drawing.Point;
import org.mendlane.workflow.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** Examine, mail (folded away), decide; from there repair or return, from the gateway. */
class MapDrawerTests {

	private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

	private static final Instant NOON = MORNING.plusSeconds(4 * 3600);

	private final Drawing drawing = new Drawing(
			List.of(node("Examine", 1000, 500, 100), node("Mail", 1300, 500, 100), node("Decide", 1600, 500, 100),
					node("Choice", 1850, 515, 50), node("Repair", 2000, 500, 100), node("Return", 2000, 900, 100),
					node("Timer", 1630, 562, 36), node("Remind", 1700, 800, 100)),
			List.of(flow("Examine", "Mail", new Point(1100, 540), new Point(1300, 540)),
					flow("Mail", "Decide", new Point(1400, 540), new Point(1600, 540)),
					flow("Decide", "Choice", new Point(1700, 540), new Point(1850, 540)),
					flow("Choice", "Repair", new Point(1900, 540), new Point(2000, 540)),
					flow("Choice", "Return", new Point(1875, 565), new Point(1875, 940), new Point(2000, 940)),
					flow("Choice", "Examine", new Point(1875, 515), new Point(1875, 300), new Point(1050, 300),
							new Point(1050, 500)),
					flow("Decide", "Timer"), flow("Timer", "Remind", new Point(1648, 598), new Point(1648, 840))));

	@Test
	void whatHasNoWordsIsFoldedAwayAndItsRoomIsClosed() {
		LiveMap map = draw(step("Examine", MORNING, NOON), step("Decide", NOON, null), step("Repair", null, null));
		assertThat(map.stops()).extracting(LiveMap.Stop::element)
			.containsExactly("Examine", "Decide", "Repair", "Return");
		assertThat(map.stops()).extracting(LiveMap.Stop::x).containsExactly(36, 172, 308, 308);
		assertThat(map.stops()).extracting(LiveMap.Stop::y).containsExactly(36, 36, 36, 152);
		assertThat(map.width()).isEqualTo(444);
		assertThat(map.lines()).extracting(LiveMap.Line::points)
			.contains("136,76 150,76 154,76 157,76 172,76", "272,76 290,76 293,76 293,101 293,192 308,192");
	}

	@Test
	void theWayThatTheCaseCameIsMarkedAndNoOther() {
		LiveMap map = draw(step("Examine", MORNING, NOON), step("Decide", NOON, null), step("Repair", null, null));
		assertThat(map.lines()).filteredOn(LiveMap.Line::gone)
			.singleElement()
			.satisfies((line) -> assertThat(line.points()).startsWith("136,76").endsWith("172,76"));
	}

	@Test
	void aDiagramWithoutWordsForCustomersIsNotDrawn() {
		assertThat(MapDrawer.draw(this.drawing, (node) -> false, List.of())).isEmpty();
	}

	private LiveMap draw(Step... way) {
		Set<String> words = Set.of("Examine", "Decide", "Repair", "Return");
		return MapDrawer.draw(this.drawing, (node) -> words.contains(node.element()), List.of(way)).orElseThrow();
	}

	private static Step step(String element, @Nullable Instant entered, @Nullable Instant left) {
		return new Step(element, null, entered, left, null, null);
	}

	private static Node node(String element, int x, int y, int size) {
		return new Node(element, null, x, y, size, Math.min(size, 80));
	}

	private static Flow flow(String from, String to, Point... points) {
		return new Flow(from, to, List.of(points));
	}

}
