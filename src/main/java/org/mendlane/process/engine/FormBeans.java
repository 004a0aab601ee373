package org.mendlane.process.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The beans behind a task's form, found by name: {@code show…} fills in the case when the
 * task appears, {@code take…} hands the answers on. A diagram may name the taker itself;
 * if it does not, the form's own name counts, because a template of the Modeler cannot
 * draw a listener.
 */
@Component
class FormBeans {

	private final ApplicationContext beans;

	FormBeans(ApplicationContext beans) {
		this.beans = beans;
	}

	/** Fills in the case, by the bean of the element or else by that of the form. */
	void show(DelegateTask task, Diagram.Element element) {
		listener("show" + StringUtils.capitalize(element.id())).or(() -> ofForm("show", element))
			.ifPresent((bean) -> bean.notify(task));
	}

	/** Hands the answers on, unless the diagram names who does. */
	void take(DelegateTask task, Diagram.Element element) {
		if (!element.taken()) {
			ofForm("take", element).ifPresent((bean) -> bean.notify(task));
		}
	}

	/** Whether anybody hands the answers on. */
	boolean takes(Diagram.Element element) {
		return element.taken() || ofForm("take", element).isPresent();
	}

	private Optional<TaskListener> ofForm(String verb, Diagram.Element element) {
		return listener(verb + words(element.formRef()));
	}

	private Optional<TaskListener> listener(String name) {
		return this.beans.containsBean(name) ? Optional.of(this.beans.getBean(name, TaskListener.class))
				: Optional.empty();
	}

	private static String words(@Nullable String form) {
		return Arrays.stream(((form != null) ? form : "").split("-"))
			.map(StringUtils::capitalize)
			.collect(Collectors.joining());
	}

}
