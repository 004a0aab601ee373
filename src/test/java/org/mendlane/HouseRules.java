package org.mendlane;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Words for {@link ArchitectureTests} that ArchUnit does not have. */
final class HouseRules {

	private static final List<Class<? extends Annotation>> JOINS = List.of(ManyToOne.class, OneToOne.class,
			OneToMany.class, ManyToMany.class, ElementCollection.class);

	private HouseRules() {
	}

	static ArchCondition<JavaField> stayInTheirModuleWhenJoined() {
		return condition("stay in their module when joined",
				(field) -> JOINS.stream().noneMatch(field::isAnnotatedWith) || field.getAllInvolvedRawTypes()
					.stream()
					.map(HouseRules::module)
					.filter((module) -> !module.isEmpty())
					.allMatch(module(field.getOwner())::equals));
	}

	static DescribedPredicate<JavaMethod> hear(Class<?> event) {
		return DescribedPredicate.describe("hear a " + event.getSimpleName(),
				(method) -> (method.isAnnotatedWith(EventListener.class)
						|| method.isMetaAnnotatedWith(EventListener.class))
						&& method.getRawParameterTypes().stream().anyMatch((type) -> type.isAssignableTo(event)));
	}

	static ArchCondition<JavaMethod> takeTheActorBelow(String root) {
		return condition("take the actor below " + root,
				(method) -> paths(method).noneMatch((path) -> path.startsWith(root)) || method.getRawParameterTypes()
					.stream()
					.anyMatch((type) -> type.getName().equals("org.mendlane.account.Actor")));
	}

	static ArchCondition<JavaCodeUnit> takeAtMost(int parameters) {
		return condition("take at most " + parameters + " parameters",
				(unit) -> unit.getRawParameterTypes().size() <= parameters);
	}

	static ArchCondition<JavaClass> standInANullMarkedPackage() {
		return condition("stand in a package with @NullMarked",
				(type) -> type.getPackage().isAnnotatedWith(NullMarked.class));
	}

	static DescribedPredicate<JavaClass> areOrdinary() {
		return DescribedPredicate.describe("are neither records nor anonymous",
				(type) -> !type.isRecord() && !type.isAnonymousClass() && !type.isEnum());
	}

	static DescribedPredicate<JavaAccess<?>> readsTheTimeOfTheMachine() {
		return DescribedPredicate.describe("reads the time of the machine", (access) -> {
			AccessTarget target = access.getTarget();
			String call = target.getOwner().getName() + "." + target.getName();
			return switch (target.getName()) {
				case "now" -> target.getOwner().getPackageName().startsWith("java.time") && !takes(target, Clock.class);
				case "<init>" -> target.getOwner().isEquivalentTo(Date.class) && takesNothing(target);
				default ->
					call.equals("java.lang.System.currentTimeMillis") || call.startsWith("java.time.Clock.system")
							|| call.startsWith("java.time.Clock.tick") || call.equals("java.util.Calendar.getInstance");
			};
		});
	}

	private static boolean takes(AccessTarget target, Class<?> type) {
		return target instanceof AccessTarget.CodeUnitAccessTarget unit
				&& unit.getRawParameterTypes().stream().anyMatch((parameter) -> parameter.isEquivalentTo(type));
	}

	private static boolean takesNothing(AccessTarget target) {
		return target instanceof AccessTarget.CodeUnitAccessTarget unit && unit.getRawParameterTypes().isEmpty();
	}

	private static Stream<String> paths(JavaMethod method) {
		@Nullable RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(method.getOwner().reflect(),
				RequestMapping.class);
		@Nullable RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method.reflect(), RequestMapping.class);
		return paths(all).flatMap((start) -> paths(own).map((end) -> start + end));
	}

	private static Stream<String> paths(@Nullable RequestMapping mapping) {
		return (mapping == null || mapping.path().length == 0) ? Stream.of("") : Stream.of(mapping.path());
	}

	private static String module(JavaClass type) {
		String name = type.getPackageName();
		return name.startsWith("org.mendlane.") ? name.split("\\.", 4)[2] : "";
	}

	private static <T> ArchCondition<T> condition(String description, Predicate<T> holds) {
		return new ArchCondition<>(description) {
			@Override
			public void check(T item, ConditionEvents events) {
				boolean satisfied = holds.test(item);
				events.add(new SimpleConditionEvent(item, satisfied,
						item + (satisfied ? " does " : " does not ") + description));
			}
		};
	}

}
