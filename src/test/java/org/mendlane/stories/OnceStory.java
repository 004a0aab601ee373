package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.quote.Choice;
import org.mendlane.quote.Decision;
import org.mendlane.quote.Quote;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is sent several times, by impatience or by a bad line, has one effect. */
class OnceStory extends Story {

	private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");

	@Autowired
	MockMvc web;

	@Autowired
	Conversations conversations;

	@Test
	void fiveCopiesOfAMessageAtTheSameMomentAreOneMessage() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String card = "/portal/devices/" + device.number();
		String once = formOn(card, anna);
		assertThat(Set.copyOf(fiveTimes(() -> message(card, once, "Kiedy będzie gotowe?", anna))))
			.containsExactly(card + "#messages");
		assertThat(messages(device, anna)).isOne();
	}

	@Test
	void aMessageSentAgainAnHourLaterIsTheSameMessage() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String card = "/portal/devices/" + device.number();
		String once = formOn(card, anna);
		String first = message(card, once, "Czy jest już diagnoza?", anna);
		this.time.hours(1);
		assertThat(message(card, once, "Czy jest już diagnoza?", anna)).isEqualTo(first);
		assertThat(messages(device, anna)).isOne();
		message(card, once, "Proszę nie dzwonić po 18.", anna);
		assertThat(messages(device, anna)).as("somebody who went back and wrote something else").isEqualTo(2);
	}

	@Test
	void whatWasRefusedMayBeSentAgain() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String card = "/portal/devices/" + device.number();
		String once = formOn(card, anna);
		message(card, once, " ", anna);
		assertThat(messages(device, anna)).isZero();
		message(card, once, "Teraz z treścią", anna);
		assertThat(messages(device, anna)).isOne();
	}

	@Test
	void fiveDecisionsAtTheSameMomentAreOne() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		String quote = "/portal/devices/" + device.number() + "/quote";
		String once = formOn(quote + "/decision?version=1&choice=NECESSARY", anna);
		Set<String> answers = Set.copyOf(fiveTimes(() -> sent(
				post(quote + "/decision").param("version", "1").param("choice", "NECESSARY").param("once", once),
				anna)));
		assertThat(answers).containsExactly(quote + "?version=1");
		assertThat(this.quotes.current(device).map(Quote::decision).map(Decision::choice)).contains(Choice.NECESSARY);
	}

	@Test
	void ofFiftyWhoDecideAtTheSameMomentOneDoesAndTheOthersSeeWho() throws Exception {
		Actor company = this.cast.company();
		List<Actor> deciders = IntStream.range(0, 50)
			.mapToObj((number) -> this.cast.colleague(company, CompanyRight.DECISION))
			.toList();
		for (int round = 0; round < 5; round++) {
			RepairId device = quoted(company);
			int version = this.quotes.current(device).orElseThrow().version();
			List<String> answers = atOnce(deciders.stream()
				.<Callable<String>>map((who) -> () -> decision(device, version, Choice.NECESSARY, who))
				.toList());
			List<String> winners = answers.stream().filter((answer) -> answer.startsWith("decided by ")).toList();
			assertThat(winners).hasSize(1);
			String winner = winners.get(0).substring("decided by ".length());
			assertThat(answers).filteredOn((answer) -> !answer.equals(winners.get(0)))
				.hasSize(49)
				.allMatch((answer) -> answer.contains(winner));
			assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		}
	}

	private String decision(RepairId device, int version, Choice choice, Actor who) {
		try {
			this.quotes.decide(device, version, choice, who);
			return "decided by " + who.name();
		}
		catch (Refusal refusal) {
			return Arrays.toString(refusal.args());
		}
	}

	private String message(String card, String once, String text, Actor who) throws Exception {
		return sent(multipart(card + "/messages").param("text", text).param("once", once), who);
	}

	private String formOn(String page, Actor who) throws Exception {
		String html = this.web.perform(get(page).with(user(who.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		Matcher once = ONCE.matcher(html);
		assertThat(once.find()).as("a form on " + page).isTrue();
		return once.group(1);
	}

	private String sent(MockHttpServletRequestBuilder form, Actor who) throws Exception {
		MockHttpServletResponse answer = this.web.perform(form.with(user(who.login()).roles("CUSTOMER")).with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isBetween(302, 303);
		return String.valueOf(answer.getHeader("Location"));
	}

	private static List<String> fiveTimes(Callable<String> form) throws Exception {
		return atOnce(List.of(form, form, form, form, form));
	}

	private static List<String> atOnce(List<Callable<String>> work) throws Exception {
		ExecutorService hands = Executors.newFixedThreadPool(work.size());
		try {
			return hands.invokeAll(work).stream().map(OnceStory::answer).toList();
		}
		finally {
			hands.shutdown();
		}
	}

	private static String answer(Future<String> answer) {
		try {
			return answer.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long messages(RepairId device, Actor who) {
		return this.conversations.of(device.number(), who).size();
	}

}
