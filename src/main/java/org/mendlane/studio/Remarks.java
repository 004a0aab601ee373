package org.mendlane.studio;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.mendlane.text.Texts;
import org.mendlane.workflow.DefinitionInfo;
import org.mendlane.workflow.Definitions;
import org.mendlane.workflow.Finding;

import org.springframework.stereotype.Component;

/**
 * Asks the checker and says in plain sentences what it found, errors first.
 */
@Component
class Remarks {

	private final Definitions definitions;

	private final Texts texts;

	Remarks(Definitions definitions, Texts texts) {
		this.definitions = definitions;
		this.texts = texts;
	}

	List<Remark> on(DefinitionInfo info, Locale locale) {
		byte[] content = this.definitions.source(info.id()).getBytes(StandardCharsets.UTF_8);
		return say(this.definitions.check(info.fileName(), content), locale);
	}

	List<Remark> say(List<Finding> findings, Locale locale) {
		return findings.stream()
			.map((finding) -> say(finding, locale))
			.sorted(Comparator.comparing(Remark::error).reversed())
			.toList();
	}

	private Remark say(Finding finding, Locale locale) {
		return new Remark(finding.fileName(), finding.element(), finding.isError(),
				this.texts.get(finding.key(), locale, finding.args().toArray()));
	}

}
