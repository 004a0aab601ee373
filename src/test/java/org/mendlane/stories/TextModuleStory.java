package org.mendlane.stories;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mendlane.helpdesk.TextModule;
import org.mendlane.helpdesk.TextModules;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The lead keeps texts that everybody uses, filled in for the case at hand. */
class TextModuleStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	TextModules modules;

	@Test
	void theServerFillsInTheCaseAndTheCustomersLanguageComesFirst() throws Exception {
		keep("en", "Part ordered", "Dear {customer}, a part for {device} is on order.");
		keep("sl", "Del naročen", "{customer}, za {device} ({number}, {serial}) je naročen del.");
		RepairId device = received(this.cast.ziga());
		String page = page("/staff/texts/for/" + device.number(), "technician");
		String filled = "Žiga Črnčič, za De’Longhi Magnifica S (" + device.number() + ", 1322coffee) je naročen del.";
		assertThat(page).contains(filled, "Dear Žiga Črnčič, a part for De’Longhi Magnifica S is on order.");
		assertThat(page.indexOf(filled)).isLessThan(page.indexOf("Dear Žiga"));
		assertThat(page("/staff/cases/" + device.number(), "technician"))
			.contains("href=\"/staff/texts/for/" + device.number() + "\"", "data-texts=\"c\"", "data-texts=\"n\"");
		String diagnose = "/staff/form/" + this.workshop.task(device.number(), "Diagnose").taskId();
		assertThat(page(diagnose, "technician"))
			.containsPattern("id=\"(f\\d+)\" name=\"f\\.findings\"[^>]*></textarea>\\s*<a [^>]*data-texts=\"\\1\"");
		assertThat(page("/staff/texts/for/" + device.order().number(), "care")).contains("za De’Longhi Magnifica S (");
	}

	@Test
	void aPlaceThatNobodyCanFillInIsRefusedWithASentence() throws Exception {
		String answer = refused(send(post("/staff/texts").param("language", "pl")
			.param("name", "Imię")
			.param("text", "Dzień dobry, {imie}!"), "lead"));
		assertThat(answer).contains("{imie}", "{customer}, {device}, {number}, {serial}");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keep("pl", "Nawias", "Sprawa {number"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keep("pl", "Pusty", "Sprawa {}"));
		assertThat(names()).doesNotContain("Imię", "Nawias", "Pusty");
	}

	@Test
	void theLeadChangesAndRetiresATextAndItsNameIsItsOwn() throws Exception {
		TextModule text = keep("pl", "Odkamienianie", "Odkamieniaj co miesiąc.");
		send(post("/staff/texts/" + text.id()).param("language", "pl")
			.param("name", "Odkamienianie")
			.param("text", "Odkamieniaj co kwartał."), "lead");
		RepairId device = received(this.cast.anna());
		String choice = "/staff/texts/for/" + device.number();
		assertThat(page(choice, "reception")).contains("Odkamieniaj co kwartał.").doesNotContain("co miesiąc");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keep("pl", "Odkamienianie", "Inaczej."));
		send(post("/staff/texts/" + text.id()).param("retired", "true"), "lead");
		assertThat(page(choice, "reception")).doesNotContain("Odkamieniaj");
		assertThat(page("/staff/texts", "lead")).contains("Odkamienianie", "wycofany");
		send(post("/staff/texts/" + text.id()).param("retired", "false"), "lead");
		assertThat(page(choice, "reception")).contains("Odkamieniaj co kwartał.");
	}

	@Test
	void nobodyButTheLeadKeepsTexts() throws Exception {
		int before = this.modules.all(this.cast.person("lead")).size();
		send(post("/staff/texts").param("language", "pl").param("name", "Nie").param("text", "Nie."), "technician");
		assertThat(this.modules.all(this.cast.person("lead"))).hasSize(before);
		assertThat(send(get("/staff/texts"), "technician").getResponse().getStatus()).isNotEqualTo(200);
	}

	private TextModule keep(String language, String name, String text) {
		this.modules.add(Locale.forLanguageTag(language), name, text, this.cast.person("lead"));
		return this.modules.all(this.cast.person("lead"))
			.stream()
			.filter((module) -> module.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private List<String> names() {
		return this.modules.all(this.cast.person("lead")).stream().map(TextModule::name).toList();
	}

	private static String refused(MvcResult answer) {
		return String.valueOf(answer.getFlashMap().get("refused"));
	}

	private String page(String path, String login) throws Exception {
		return new Clerk(this.web, login).reads(path);
	}

	private MvcResult send(MockHttpServletRequestBuilder request, String login) throws Exception {
		return new Clerk(this.web, login).sends(request);
	}

}
