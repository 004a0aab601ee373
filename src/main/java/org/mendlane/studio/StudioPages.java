package org.mendlane.studio;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.NotFound;
import org.mendlane.workflow.DefinitionInfo;
import org.mendlane.workflow.DefinitionKind;
import org.mendlane.workflow.Definitions;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What is deployed and what it looks like.
 */
@Controller
class StudioPages {

	private final Definitions definitions;

	private final Remarks remarks;

	private final Names names;

	StudioPages(Definitions definitions, Remarks remarks, Names names) {
		this.definitions = definitions;
		this.remarks = remarks;
		this.names = names;
	}

	@GetMapping("/studio")
	String home(Actor actor, Model model, Locale locale) {
		model.addAttribute("groups", Stream.of(DefinitionKind.values()).map((kind) -> group(kind, locale)).toList());
		model.addAttribute("mayDeploy", mayDeploy(actor));
		return "studio/home";
	}

	@GetMapping("/studio/definitions/{id}")
	String definition(@PathVariable String id, Actor actor, Model model, Locale locale) {
		DefinitionInfo info = find(id);
		List<Remark> found = this.remarks.on(info, locale);
		model.addAttribute("info", this.names.in(info, locale));
		model.addAttribute("versions", this.definitions.versions(id));
		model.addAttribute("remarks", found);
		model.addAttribute("marked",
				found.stream().map(Remark::element).filter(Objects::nonNull).collect(Collectors.toSet()));
		model.addAttribute("mayDeploy", mayDeploy(actor));
		String source = this.definitions.source(id);
		switch (info.kind()) {
			case PROCESS -> model.addAttribute("process", this.names.in(ProcessText.of(source), locale));
			case DECISION -> model.addAttribute("tables",
					DecisionTable.of(source).stream().map((table) -> this.names.in(table, locale)).toList());
			case FORM -> model.addAttribute("form", this.names.in(FormText.of(source), info.key(), locale));
		}
		return "studio/definition";
	}

	/** A version never changes, so a browser that has it need not ask again. */
	@GetMapping("/studio/definitions/{id}/source")
	ResponseEntity<byte[]> source(@PathVariable String id, Actor actor) {
		DefinitionInfo info = find(id);
		String name = info.fileName().substring(info.fileName().lastIndexOf('/') + 1);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
			.contentType((info.kind() == DefinitionKind.FORM) ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML)
			.headers((headers) -> headers
				.setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build()))
			.body(this.definitions.source(id).getBytes(StandardCharsets.UTF_8));
	}

	private Group group(DefinitionKind kind, Locale locale) {
		return new Group(kind,
				this.definitions.all()
					.stream()
					.filter((info) -> info.kind() == kind)
					.map((info) -> Row.of(this.names.in(info, locale), this.remarks.on(info, locale)))
					.toList());
	}

	/** Any version, if there is one of this id. */
	private DefinitionInfo find(String id) {
		return this.definitions.versions(id)
			.stream()
			.filter((info) -> info.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("definition " + id));
	}

	private static boolean mayDeploy(Actor actor) {
		return actor.has(Role.ANALYST) || actor.has(Role.ADMIN);
	}

	record Group(DefinitionKind kind, List<Row> rows) {

	}

	record Row(DefinitionInfo info, long errors, long warnings) {

		static Row of(DefinitionInfo info, List<Remark> remarks) {
			long errors = remarks.stream().filter(Remark::error).count();
			return new Row(info, errors, remarks.size() - errors);
		}

	}

}
