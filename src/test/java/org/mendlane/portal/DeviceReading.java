package org.mendlane.portal;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;

import org.springframework.context.ApplicationContext;

/** The customers' list without its page, for the benchmark. */
public final class DeviceReading {

	private static final int ROWS = 26;

	private DeviceReading() {
	}

	/** Reads what the page with these filters shows. */
	public static Callable<Integer> of(ApplicationContext context, Actor actor, @Nullable String q,
			@Nullable String state, @Nullable String before) {
		DeviceList list = context.getBean(DeviceList.class);
		return () -> list.find(new DeviceFilter(q, null, null, state, null, null, null, before), actor, ROWS).size();
	}

}
