package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.workflow.Startable;
import org.thymeleaf.context.LazyContextVariable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What every staff page needs beside its own content; the studio has the same menu. */
@ControllerAdvice(basePackages = { "org.mendlane.staff", "org.mendlane.studio" })
class StaffFrame {

	private final Stations stations;

	private final Startable startable;

	StaffFrame(Stations stations, Startable startable) {
		this.stations = stations;
		this.startable = startable;
	}

	/** Asked for only when a page is drawn. */
	@ModelAttribute("stations")
	LazyContextVariable<List<Station>> stations(Actor actor, Locale locale) {
		return new LazyContextVariable<>() {
			@Override
			protected List<Station> loadValue() {
				return StaffFrame.this.stations.of(actor, locale);
			}
		};
	}

	/** Whether there is a process that this person may start by hand. */
	@ModelAttribute("mayStart")
	LazyContextVariable<Boolean> mayStart(Actor actor) {
		return new LazyContextVariable<>() {
			@Override
			protected Boolean loadValue() {
				return !StaffFrame.this.startable.startable(actor).isEmpty();
			}
		};
	}

	@ModelAttribute("back")
	@Nullable String back(@RequestParam(name = "back", required = false) @Nullable String back) {
		return Way.local(back);
	}

}
