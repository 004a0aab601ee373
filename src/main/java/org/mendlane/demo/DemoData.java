package org.mendlane.demo;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Everything the demo shows: a shop, its customers, and eight weeks of work.
 */
@Component
@Profile("demo")
class DemoData {

	private static final Duration BEFORE = Duration.ofDays(75);

	private static final Duration ANNOUNCED = Duration.ofDays(3);

	private static final Duration UNREAD = Duration.ofDays(2);

	private final ShopOpening shop;

	private final Newcomers newcomers;

	private final OrderScenes orders;

	private final PhotoStation photos;

	private final WorkingDays days;

	private final Play play;

	DemoData(ShopOpening shop, Newcomers newcomers, OrderScenes orders, PhotoStation photos, WorkingDays days,
			Play play) {
		this.shop = shop;
		this.newcomers = newcomers;
		this.orders = orders;
		this.photos = photos;
		this.days = days;
		this.play = play;
	}

	void fill() {
		this.days.begin();
		this.play.add(this.days.now().minus(BEFORE), "opening", this.shop::open);
		this.newcomers.plan();
		List<OrderCase> all = OrderCase.all();
		this.photos.prepare(
				all.stream().flatMap((order) -> order.devices().stream()).map(DeviceCase::kind).distinct().toList());
		all.forEach(this.orders::plan);
		this.play.add(this.days.now().minus(ANNOUNCED), "announcements", this.shop::announce);
		this.play.add(this.days.now().minus(UNREAD), "notices", this.shop::readNotices);
		this.play.perform();
		this.photos.forget();
	}

}
