package org.mendlane;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database of a shop without PostgreSQL leaves in the data folder.
 */
class DataFolderTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void refusedStatementsDoNotGrowALogBesideTheDatabase() throws Exception {
		try (Connection connection = DriverManager.getConnection(url(), "sa", "");
				Statement statement = connection.createStatement()) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("select nothing"));
		}

		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactly("mendlane.mv.db");
		}
	}

	private String url() throws Exception {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addLast(new MapPropertySource("folder", Map.of("mendlane.data-dir", this.folder.toString())));
		List<PropertySource<?>> files = new YamlPropertySourceLoader().load("application",
				new ClassPathResource("application.yaml"));
		environment.getPropertySources().addLast(files.get(0));
		return environment.getRequiredProperty("spring.datasource.url");
	}

}
