package org.mendlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ApplicationModuleDependency;

/** The modules, their borders and the picture of them in {@code docs/modules.md}. */
class ModularityTests {

	private static final Path PICTURE = Path.of("docs/modules.md");

	private final ApplicationModules modules = ApplicationModules.of(MendlaneApplication.class);

	@Test
	void modulesKeepTheirBorders() {
		this.modules.verify();
	}

	/** Run with {@code -Dmendlane.write=true} to bring the file up to date. */
	@Test
	void theListOfModulesIsCurrent() throws IOException {
		String current = list();
		if (Boolean.getBoolean("mendlane.write")) {
			Files.createDirectories(PICTURE.getParent());
			Files.writeString(PICTURE, current);
		}
		assertThat(PICTURE).as("bring it up to date: ./mvnw test -Dtest=ModularityTests -Dmendlane.write=true")
			.hasContent(current);
	}

	private String list() {
		return this.modules.stream()
			.sorted(Comparator.comparing((module) -> module.getIdentifier().toString()))
			.map(this::row)
			.collect(Collectors.joining("",
					"""
							# Modules

							Written by `ModularityTests` from the code: `./mvnw test -Dtest=ModularityTests -Dmendlane.write=true`.
							What a module *uses* is what its classes use today, not what its `package-info` would allow.

							| module | uses |
							|---|---|
							""",
					""));
	}

	private String row(ApplicationModule module) {
		String uses = module.getDirectDependencies(this.modules)
			.stream()
			.map(ApplicationModuleDependency::getTargetModule)
			.map((target) -> target.getIdentifier().toString())
			.distinct()
			.sorted()
			.collect(Collectors.joining(", "));
		return "| `%s` | %s |%n".formatted(module.getIdentifier(), uses);
	}

}
