package org.mendlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Things stay small enough to be read at one sitting. */
class SizeTests {

	private static final List<Path> MAIN = Sources.files("src/main/java", ".java");

	private static final List<Path> TEST = Sources.files("src/test/java", ".java");

	@Test
	void noFileIsLong() {
		assertThat(MAIN)
			.allSatisfy((file) -> assertThat(Sources.lines(file)).as(file.toString()).isLessThanOrEqualTo(300));
		assertThat(TEST)
			.allSatisfy((file) -> assertThat(Sources.lines(file)).as(file.toString()).isLessThanOrEqualTo(300));
	}

	@Test
	void mostFilesAreShort() {
		assertThat(ninthTenth(MAIN.stream().map(Sources::lines).toList())).isLessThanOrEqualTo(120);
		List<Path> templates = Sources.files("src/main/resources/templates", ".html");
		assertThat(ninthTenth(templates.stream().map(Sources::lines).toList())).isLessThanOrEqualTo(120);
	}

	@Test
	void methodsAreShort() throws IOException {
		List<Sized> methods = methods(MAIN);
		assertThat(methods)
			.allSatisfy((method) -> assertThat(method.lines()).as(method.name()).isLessThanOrEqualTo(30));
		assertThat(ninthTenth(methods.stream().map(Sized::lines).toList())).isLessThanOrEqualTo(12);
	}

	@Test
	void testMethodsAreShort() throws IOException {
		assertThat(methods(TEST))
			.allSatisfy((method) -> assertThat(method.lines()).as(method.name()).isLessThanOrEqualTo(25));
	}

	@Test
	void mostTypesStayInTheirPackage() {
		List<JavaClass> types = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.mendlane")
			.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.toList();
		long open = types.stream().filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
		assertThat(open).as("public types of " + types.size()).isLessThanOrEqualTo(types.size() / 2);
	}

	/** The size that nine of ten do not exceed. */
	private static int ninthTenth(List<Integer> sizes) {
		return sizes.isEmpty() ? 0 : sizes.stream().sorted().toList().get((int) Math.ceil(sizes.size() * 0.9) - 1);
	}

	private static List<Sized> methods(List<Path> files) throws IOException {
		JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "not a JDK");
		List<Sized> methods = new ArrayList<>();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, (problem) -> {
			}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			for (CompilationUnitTree file : task.parse()) {
				new Measure(positions, methods).scan(file, null);
			}
		}
		return methods;
	}

	private record Sized(String name, int lines) {

	}

	/** Counts the lines of each body, from brace to brace. */
	private static final class Measure extends TreePathScanner<Void, Void> {

		private final SourcePositions positions;

		private final List<Sized> methods;

		Measure(SourcePositions positions, List<Sized> methods) {
			this.positions = positions;
			this.methods = methods;
		}

		@Override
		public Void visitMethod(MethodTree method, Void nothing) {
			CompilationUnitTree file = getCurrentPath().getCompilationUnit();
			if (method.getBody() != null) {
				long from = this.positions.getStartPosition(file, method.getBody());
				long to = this.positions.getEndPosition(file, method.getBody());
				long lines = file.getLineMap().getLineNumber(to) - file.getLineMap().getLineNumber(from) + 1;
				this.methods.add(new Sized(file.getSourceFile().getName() + " " + method.getName(), (int) lines));
			}
			return super.visitMethod(method, nothing);
		}

	}

}
