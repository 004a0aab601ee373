package org.mendlane.staff;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/** The staff's list without its page, for the benchmark. */
public final class CaseReading {

	private CaseReading() {
	}

	/** Reads what the page with these filters shows. */
	public static Callable<Object> of(ApplicationContext context, @Nullable String q, boolean open,
			@Nullable String after) {
		CaseRows rows = context.getBean(CaseRows.class);
		return () -> rows.list(CaseFilter.of(q, null, null, open, after));
	}

}
