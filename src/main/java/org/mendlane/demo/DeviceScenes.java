package org.mendlane.demo;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plans what happens to a device and when.
 */
@Component
@Profile("demo")
class DeviceScenes {

	private final Map<Act, Consumer<DeviceCase>> acts = new EnumMap<>(Act.class);

	private final Talk talk;

	private final WorkingDays days;

	private final Play play;

	DeviceScenes(BenchActs bench, QuoteActs quotes, DispatchActs dispatch, Talk talk, WorkingDays days, Play play) {
		this.talk = talk;
		this.days = days;
		this.play = play;
		this.acts.put(Act.PHOTOS, bench::photograph);
		this.acts.put(Act.CHOICE, bench::chooseTechnician);
		this.acts.put(Act.DIAGNOSIS, bench::diagnose);
		this.acts.put(Act.QUOTE, quotes::offer);
		this.acts.put(Act.QUESTION, quotes::ask);
		this.acts.put(Act.ANSWER, quotes::answer);
		this.acts.put(Act.DECISION, quotes::decide);
		this.acts.put(Act.REPAIR, bench::repair);
		this.acts.put(Act.FAILURE, bench::fail);
		this.acts.put(Act.SECOND_REPAIR, bench::repairAgain);
		this.acts.put(Act.QUALITY, bench::pass);
		this.acts.put(Act.DISPATCH_PHOTOS, dispatch::photograph);
		this.acts.put(Act.PACKING, dispatch::pack);
		this.acts.put(Act.PICKUP, dispatch::handOver);
		this.acts.put(Act.DELIVERY, dispatch::arrive);
		this.acts.put(Act.REJECTION, dispatch::reject);
		this.acts.put(Act.RATING, talk::rate);
	}

	void plan(DeviceCase device, Instant arrived) {
		Random random = new Random(device.order().key().hashCode());
		Instant at = this.days.later(arrived, 9 * device.position());
		for (Act act : device.acts()) {
			at = this.days.later(at, (int) (act.minutes() * (.7 + .6 * random.nextDouble())));
			this.play.add(at, device.order().key() + "/" + device.position() + " " + act,
					() -> this.acts.getOrDefault(act, (nobody) -> {
					}).accept(device));
			this.talk.after(device.order(), device.position(), act.name(), at);
		}
	}

}
