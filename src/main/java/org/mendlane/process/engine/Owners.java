package org.mendlane.process.engine;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.mendlane.workflow.DefinitionInfo;
import org.mendlane.workflow.Finding;
import org.mendlane.workflow.Finding.Severity;
import org.springframework.stereotype.Component;
import org.w3c.dom.NodeList;

/**
 * Every definition comes from one file: another one cannot take its place by accident.
 */
@Component
class Owners {

	private final DefinitionRows rows;

	private final ObjectMapper json = new ObjectMapper();

	Owners(DefinitionRows rows) {
		this.rows = rows;
	}

	/** What these files, found to be sound, would take away from others. */
	List<Finding> check(SortedMap<String, byte[]> files) {
		List<DefinitionInfo> all = this.rows.latest();
		return files.entrySet()
			.stream()
			.flatMap((file) -> keys(file.getKey(), file.getValue())
				.flatMap((key) -> all.stream().filter((one) -> isTaken(one, key, file.getKey())))
				.map((one) -> new Finding(file.getKey(), one.key(), Severity.ERROR, "check.other-file",
						List.of(one.key(), one.fileName()))))
			.toList();
	}

	private static boolean isTaken(DefinitionInfo one, String key, String fileName) {
		return one.key().equals(key) && !one.fileName().equals(fileName)
				&& ending(one.fileName()).equals(ending(fileName));
	}

	private Stream<String> keys(String fileName, byte[] content) {
		return switch (ending(fileName)) {
			case "bpmn" -> ids(content, "process");
			case "dmn" -> ids(content, "decision");
			default -> Stream.of(form(content));
		};
	}

	private static Stream<String> ids(byte[] content, String element) {
		NodeList found = Sources.root(content).getElementsByTagNameNS("*", element);
		return IntStream.range(0, found.getLength())
			.mapToObj((index) -> ((org.w3c.dom.Element) found.item(index)).getAttribute("id"));
	}

	private String form(byte[] content) {
		try {
			return this.json.readTree(content).path("id").asText();
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static String ending(String fileName) {
		return fileName.substring(fileName.lastIndexOf('.') + 1);
	}

}
