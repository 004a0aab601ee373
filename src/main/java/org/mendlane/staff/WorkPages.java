package org.mendlane.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.mendlane.workflow.TaskForm;
import org.mendlane.workflow.TaskForms;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Any task that has no page of its own, drawn from its form as Tasklist draws it. */
@Controller
@RequestMapping("/staff/form/{id}")
class WorkPages {

	private final TaskForms forms;

	private final Worklist worklist;

	private final TaskRows rows;

	private final CaseViews views;

	private final Texts texts;

	private final Clock clock;

	WorkPages(TaskForms forms, Worklist worklist, TaskRows rows, CaseViews views, Texts texts, Clock clock) {
		this.forms = forms;
		this.worklist = worklist;
		this.rows = rows;
		this.views = views;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	Object page(@PathVariable String id, @RequestParam(required = false) @Nullable String back, Actor actor,
			Locale locale, Model model, RedirectAttributes flash) {
		Optional<TaskForm> open = this.forms.of(id, actor);
		if (open.isEmpty()) {
			flash.addFlashAttribute("refused", this.texts.get("staff.work.gone", locale));
			return Way.back(back, "/staff");
		}
		WorkItem item = open.get().task();
		if (item.page() != null) {
			return Way.to(item.page() + Way.query("back", back));
		}
		TaskRow row = this.rows.of(List.of(item), Way.orElse(back, "/staff"), actor, locale).get(0);
		model.addAttribute("form", open.get());
		model.addAttribute("row", row);
		Instant followUp = open.get().followUp();
		model.addAttribute("followUp", (followUp != null) ? LocalDate.ofInstant(followUp, this.clock.getZone()) : null);
		model.addAttribute("reported", this.views.reported(item.caseNumber()));
		model.addAttribute("photos", this.views.photos(item.caseNumber()));
		model.addAttribute("colleagues", this.views.colleagues(actor));
		model.addAttribute("fields", WorkField.of(open.get().parts(), row.name(), typed(model), wrong(model)));
		return "staff/task";
	}

	@PostMapping
	RedirectView complete(@PathVariable String id, HttpServletRequest request, Actor actor, Locale locale,
			RedirectAttributes flash) {
		Map<String, String> typed = FormRefusals.typed(request);
		String back = typed.get("back");
		TaskForm form = this.forms.of(id, actor).orElseThrow(() -> new Refusal("staff.work.gone"));
		if (!actor.login().equals(form.task().assignee())) {
			throw new Refusal("staff.work.take-first");
		}
		Answers answers = Answers.of(form.parts(), typed);
		if (!answers.problems().isEmpty()) {
			flash.addFlashAttribute("errors",
					answers.problems().stream().map((one) -> this.texts.get(one.key(), locale, one.args())).toList());
			flash.addFlashAttribute("wrong", answers.problems().stream().map(Answers.Problem::field).toList());
			flash.addFlashAttribute("typed", typed);
			return Way.to("/staff/form/" + Encoded.of(id) + Way.query("back", back));
		}
		this.worklist.complete(id, answers.values(), actor);
		Way.done(flash, "staff.work.done",
				this.texts.drawn("element." + form.task().element(), form.task().name(), locale));
		return Way.back(back, "/staff");
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Map<String, String> typed(Model model) {
		Object typed = model.getAttribute("typed");
		return (typed instanceof Map && ((Map<String, String>) typed).containsKey("form-sent"))
				? (Map<String, String>) typed : null;
	}

	@SuppressWarnings("unchecked")
	private static List<String> wrong(Model model) {
		return (model.getAttribute("wrong") instanceof List<?> keys) ? (List<String>) keys : List.of();
	}

}
