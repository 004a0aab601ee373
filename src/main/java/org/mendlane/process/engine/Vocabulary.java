package org.mendlane.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Role;
import org.mendlane.shared.Fact;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The words a diagram may use: steps, facts, groups, and what one can wait for.
 */
class Vocabulary {

	static final List<String> WAITS = List.of("customer", "parts", "external", "queue", "carrier");

	private static final Pattern BEAN = Pattern.compile("\\$\\{\\s*([A-Za-z_]\\w*)\\s*}");

	/** The variables of cases that name a role. */
	private static final Set<String> STATIONS = Set.of("${instructionStation}");

	private static final Set<String> FACTS = scan();

	private final ApplicationContext beans;

	Vocabulary(ApplicationContext beans) {
		this.beans = beans;
	}

	/** Whether the expression names a bean that can be a step or a listener. */
	boolean isStep(@Nullable String expression) {
		Matcher bean = BEAN.matcher((expression != null) ? expression : "");
		if (!bean.matches() || !this.beans.containsBean(bean.group(1))) {
			return false;
		}
		Object step = this.beans.getBean(bean.group(1));
		return step instanceof JavaDelegate || step instanceof TaskListener || step instanceof ExecutionListener;
	}

	/** Whether a part of the program goes by this name. */
	boolean isBean(String name) {
		return this.beans.containsBean(name);
	}

	boolean isGroup(String group) {
		return Role.ofGroup(group).isPresent();
	}

	/** Whether tasks can be offered to it: to a role, or to the one that a case names. */
	boolean isStation(String group) {
		return isGroup(group) || STATIONS.contains(group);
	}

	boolean isFact(@Nullable String name) {
		return FACTS.contains(name) || this.beans.getBeansOfType(FactRule.class)
			.values()
			.stream()
			.anyMatch((rule) -> rule.factName().equals(name));
	}

	private static Set<String> scan() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(Fact.class));
		Collection<BeanDefinition> found = scanner.findCandidateComponents("org.mendlane");
		return found.stream()
			.map((definition) -> ClassUtils.getShortName(String.valueOf(definition.getBeanClassName())))
			.collect(Collectors.toSet());
	}

}
