package org.mendlane.staff;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.FormPart;

/**
 * A part of a task's form as its page draws it, with what was typed if it was refused.
 */
record WorkField(FormPart part, String id, List<String> value, List<Markup.Block> blocks, boolean wrong) {

	static List<WorkField> of(List<FormPart> parts, String heading, @Nullable Map<String, String> typed,
			List<String> wrong) {
		return IntStream.range(0, parts.size()).mapToObj((at) -> {
			FormPart part = parts.get(at);
			List<Markup.Block> blocks = part.asks() ? List.of() : Markup.of(part.text());
			boolean same = !blocks.isEmpty() && blocks.get(0).plain().equals(heading);
			return new WorkField(part, "f" + at, (typed != null) ? Answers.typed(part, typed) : part.value(),
					same ? blocks.subList(1, blocks.size()) : blocks, wrong.contains(part.key()));
		}).toList();
	}

	/** The kind in small letters, which names the fragment that draws it. */
	public String kind() {
		return this.part.kind().name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The name of the field. */
	public String name() {
		return Answers.name(this.part);
	}

	/** What stands in a field of one value. */
	public String first() {
		return this.value.isEmpty() ? "" : this.value.get(0);
	}

	/** The hint and what is wrong, as a screen reader finds them. */
	public @Nullable String described() {
		return (this.part.hint() != null) ? this.id + "-hint" : null;
	}

}
