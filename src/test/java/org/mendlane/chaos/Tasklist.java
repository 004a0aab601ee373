package org.mendlane.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The engine's web API, as Tasklist and Cockpit use it. */
final class Tasklist {

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	private static final ObjectMapper JSON = new ObjectMapper();

	private Tasklist() {
	}

	/** The open tasks of some cases. */
	static List<Task> tasks(Person person, String... cases) {
		List<Task> tasks = new ArrayList<>();
		parse(person.asks(ENGINE + "/task?processInstanceBusinessKeyIn=" + String.join(",", cases)))
			.forEach((task) -> tasks.add(new Task(task.get("id").asText(), task.get("taskDefinitionKey").asText(),
					task.get("assignee").asText(""))));
		return tasks;
	}

	/** Whether the case is still under way. */
	static boolean runs(Person person, String caseNumber) {
		return parse(person.asks(ENGINE + "/process-instance/count?businessKey=" + caseNumber)).get("count")
			.asInt() > 0;
	}

	/** Takes the task, unless it is taken, and sends off its form. */
	static void completes(Person person, Task task, Map<String, Object> answers) {
		String address = ENGINE + "/task/" + task.id();
		person.asks(address);
		if (!task.assignee().equals(person.login())) {
			person.tells(address + "/claim", write(Map.of("userId", person.login())));
		}
		Map<String, Object> variables = new HashMap<>();
		answers.forEach((name, value) -> variables.put(name, (value instanceof List<?> ticked)
				? Map.of("type", "Json", "value", write(ticked)) : Map.of("value", value)));
		person.tells(address + "/submit-form", write(Map.of("variables", variables)));
	}

	private static JsonNode parse(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String write(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An open task of a case. */
	record Task(String id, String element, String assignee) {
	}

}
