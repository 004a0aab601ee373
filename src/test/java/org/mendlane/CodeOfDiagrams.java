package org.mendlane;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.shared.Fact;

import org.springframework.context.annotation.Bean;

/** What diagrams may name: the beans of {@code process}, and the facts. */
final class CodeOfDiagrams {

	private static final String BUILDING_BLOCKS = "org.mendlane.process.general";

	private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.mendlane");

	/** The beans that each belong to one element. */
	Set<String> steps() {
		return beans(JavaDelegate.class, (method) -> !isBuildingBlock(method));
	}

	/** The beans that take over what a form says, each for one task. */
	Set<String> takers() {
		return beans(TaskListener.class, (method) -> !isBuildingBlock(method) && nameOf(method).startsWith("take"));
	}

	/** The beans that any element of any diagram may use. */
	Set<String> buildingBlocks() {
		Set<String> blocks = beans(JavaDelegate.class, CodeOfDiagrams::isBuildingBlock);
		blocks.addAll(beans(TaskListener.class, CodeOfDiagrams::isBuildingBlock));
		return blocks;
	}

	Set<String> facts() {
		return this.classes.stream()
			.filter((type) -> type.isAssignableTo(Fact.class) && !type.isInterface()
					&& !type.getModifiers().contains(JavaModifier.ABSTRACT))
			.map(JavaClass::getSimpleName)
			.collect(Collectors.toSet());
	}

	private Set<String> beans(Class<?> type, Predicate<JavaMethod> which) {
		return this.classes.stream()
			.filter((owner) -> owner.getPackageName().startsWith("org.mendlane.process"))
			.flatMap((owner) -> owner.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(Bean.class) && method.getRawReturnType().isAssignableTo(type))
			.filter(which)
			.map(CodeOfDiagrams::nameOf)
			.collect(Collectors.toSet());
	}

	private static boolean isBuildingBlock(JavaMethod method) {
		return method.getOwner().getPackageName().startsWith(BUILDING_BLOCKS);
	}

	private static String nameOf(JavaMethod method) {
		Map<String, Object> bean = method.getAnnotationOfType(Bean.class.getName()).getProperties();
		return (bean.get("value") instanceof Object[] names && names.length > 0) ? names[0].toString()
				: method.getName();
	}

}
