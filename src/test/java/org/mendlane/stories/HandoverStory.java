package org.mendlane.stories;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.document.Signature;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.logistics.Direction;
import org.mendlane.logistics.Handovers;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairState;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;
import org.mendlane.testing.Pixels;
import org.mendlane.workflow.CaseWay;
import org.mendlane.workflow.Step;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Customers sign on the screen for what they hand in and for what they take home. */
class HandoverStory extends Story {

	private static final String STROKES = "100,100 120,80 160,140 200,90 240,150 280,100 320,140 360,90;120,200 420,190";

	private static final Pattern CODE = Pattern.compile("[0-9]{3} [0-9]{3}(?=</b>)");

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	Handovers handovers;

	@Autowired
	Journal journal;

	@Autowired
	Repairs repairs;

	@Autowired
	CaseWay way;

	@Autowired
	JdbcClient jdbc;

	@Test
	void whoHandsInSignsInHisOwnLanguageAndTheProtocolLiesWithTheOrder() throws Exception {
		Actor ziga = this.cast.ziga();
		RepairOrderId order = arrived(ziga);
		String device = this.bench.first(order).number();
		String page = page("/staff/handed-in/" + order.number());
		assertThat(page).contains("lang=\"sl\"", "Prevzemamo 1 napravo", device, "kabel", "rysa", "Magnifica S")
			.doesNotContain("mend-side");
		MvcResult signed = sign("in", order, device, "strokes", STROKES);
		assertThat(signed.getFlashMap().get("done")).isEqualTo("staff.sign.done");
		Document protocol = protocol(order, "handed-in");
		assertThat(Paper.text(this.documents, protocol.id())).contains("Zapisnik o prevzemu", "Žiga Črnčič", device,
				"rysa", "Ewa Lis");
		assertThat(this.journal.of(order.number())).filteredOn((entry) -> entry.code().equals("HandoverSigned"))
			.extracting(JournalEntry::actor, JournalEntry::detail)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("reception", "handed-in"));
		String file = "/files/" + protocol.id().value();
		assertThat(page("/staff/cases/" + device)).contains("/staff" + file, "Klient podpisał protokół");
		assertThat(this.web.perform(get("/portal" + file).with(user(ziga.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(200);
		assertThat(page("/staff/handed-in/" + order.number())).contains("Tu ni ničesar za podpis.");
	}

	@Test
	void theSameFormTwiceIsOneSignatureAndAnotherOneIsRefused() throws Exception {
		RepairOrderId order = arrived(this.cast.anna());
		String device = this.bench.first(order).number();
		String first = led(sign("in", order, device, "strokes", STROKES, "once", "a-form"));
		String again = led(sign("in", order, device, "strokes", STROKES, "once", "a-form"));
		assertThat(again).isEqualTo(first);
		assertThat(signatures(order)).containsExactly(STROKES);
		assertThat(refused(sign("in", order, device, "strokes", STROKES))).contains("W międzyczasie");
		assertThat(signatures(order)).hasSize(1);
	}

	@Test
	void aNameStandsForASignatureOnlyIfThatIsTicked() throws Exception {
		RepairOrderId order = arrived(this.cast.anna());
		String device = this.bench.first(order).number();
		assertThat(refused(sign("in", order, device, "strokes", ""))).contains("Podpisz się w polu");
		assertThat(signatures(order)).isEmpty();
		assertThat(led(sign("in", order, device, "byName", "true"))).endsWith("/staff/receive/" + order.number());
		assertThat(Paper.text(this.documents, protocol(order, "handed-in").id())).contains("bez podpisu odręcznego",
				"Anna Wiśniewska");
	}

	@Test
	void whatIsRefusedIsSaidInTheLanguageOfThePage() throws Exception {
		RepairOrderId order = arrived(this.cast.ziga());
		String device = this.bench.first(order).number();
		String unsigned = "Podpišite se v polje ali označite, da ime in priimek nadomeščata podpis.";
		assertThat(refused(sign("in", order, device, "strokes", ""))).isEqualTo(unsigned);
		assertThat(refused(sign("in", order, device, "strokes", "5,5"))).startsWith("To je prekratko za podpis.");
		MvcResult nameless = sign("in", order, "", "strokes", STROKES);
		assertThat(nameless.getFlashMap().get("errors"))
			.isEqualTo(List.of("Vpišite ime in priimek osebe, ki podpisuje."));
		String again = new Clerk(this.web, "reception")
			.sends(get("/staff/handed-in/" + order.number()).cookie(nameless.getResponse().getCookie("SESSION")))
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(again).contains("lang=\"sl\"", "Vpišite ime in priimek osebe, ki podpisuje.", STROKES)
			.doesNotContain("Wpisz");
		assertThat(led(sign("in", order, device, "strokes", STROKES))).endsWith("/staff/receive/" + order.number());
		assertThat(page("/staff/receive/" + order.number())).contains("lang=\"pl\"");
	}

	@Test
	void whatIsNoSignatureIsRefused() {
		for (String strokes : List.of("5,5", "5,5 5,6 5,7 5,8 5,9 5,10 5,11 5,12", "1,1 2,2;", "<svg/>",
				"-1,4 50,50 60,60 70,70", "1001,5 " + STROKES, "5,321 " + STROKES, "1,2 ".repeat(6000) + "500,300")) {
			assertThatExceptionOfType(Refusal.class).as(strokes).isThrownBy(() -> new Signature("Anna", strokes));
		}
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Signature(" ", STROKES));
		assertThat(new Signature("Anna", STROKES).uri()).startsWith("data:image/png;base64,");
	}

	@Test
	void whoeverCollectsHisDeviceSignsForItAndNothingIsSent() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = declined(anna);
		RepairOrderId order = device.order();
		assertThat(page("/staff/handed-out/" + order.number())).contains("Teraz nie ma nic do wydania");
		this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		assertThat(page("/staff/handed-out/" + order.number())).contains("Odbierasz swoje urządzenie");
		String code = code(device, anna);
		assertThat(page("/staff/handed-out/" + order.number())).doesNotContain(code);
		assertThat(led(sign("out", order, device.number(), "strokes", STROKES, "code", code)))
			.endsWith("/staff/cases/" + order.number());
		this.time.jobs();
		assertThat(this.repairs.repair(device).state()).isEqualTo(RepairState.CLOSED);
		assertThat(this.workshop.open(device.number())).isEmpty();
		assertThat(this.mails.about(device.number())).extracting(OutboxMessage::template)
			.doesNotContain("device-sent")
			.contains("device-delivered");
		assertThat(Paper.text(this.documents, protocol(order, "handed-out").id())).contains("Protokół wydania",
				"podała kod odbioru");
		assertCollected(device);
	}

	private void assertCollected(RepairId device) throws Exception {
		assertThat(page("/staff/cases/" + device.number())).contains("Odbiór osobisty,")
			.doesNotContain("Kurier odebrał paczkę");
		assertThat(page("/staff/delivery/" + device.number())).contains("Odbiór osobisty");
		assertThat(this.way.steps(device.number())).extracting(Step::element)
			.containsSubsequence("PackDevice", "DeviceCollected", "CloseRepair")
			.doesNotContain("HandOverToCourier", "ConfirmDelivery");
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code)
			.contains("DeviceCollected")
			.doesNotContain("DevicePacked", "ParcelPickedUp", "ParcelDelivered");
	}

	@Test
	void whatIsCollectedBeforeTheLastPhotoIsSaidToBeTakenIsHomeAsWell() throws Exception {
		RepairId device = declined(this.cast.anna());
		this.documents.upload(device.number(), "photo-dispatch", "photo.png", new ByteArrayInputStream(Pixels.png()),
				"dispatch");
		sign("out", device.order(), device.number(), "strokes", STROKES, "document", "true");
		assertThat(this.workshop.open(device.number())).containsExactly("TakeDispatchPhotos");
		this.repairs.photographed(device, "photo-dispatch", this.cast.person("dispatch"));
		this.time.jobs();
		assertThat(this.repairs.repair(device).state()).isEqualTo(RepairState.CLOSED);
	}

	@Test
	void whoeverShowsNeitherTheCodeNorADocumentGetsNothing() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = declined(anna);
		RepairOrderId order = device.order();
		this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		String wrong = "000000".equals(code(device, anna).replace(" ", "")) ? "111111" : "000000";
		assertThat(refused(sign("out", order, device.number(), "strokes", STROKES))).startsWith("Wpisz kod odbioru");
		assertThat(refused(sign("out", order, device.number(), "strokes", STROKES, "code", wrong)))
			.startsWith("To nie jest kod tego zgłoszenia");
		assertThat(signatures(order)).isEmpty();
		assertThat(this.repairs.repair(device).isOver()).isFalse();
		assertThat(led(sign("out", order, device.number(), "strokes", STROKES, "code", wrong, "document", "true")))
			.endsWith("/staff/cases/" + order.number());
		assertThat(Paper.text(this.documents, protocol(order, "handed-out").id())).contains("okazała dokument");
	}

	@Test
	void whatIsToBePaidStandsAboveTheSignature() throws Exception {
		RepairId device = passed(this.cast.anna());
		this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		assertThat(page("/staff/handed-out/" + device.order().number()))
			.containsPattern("Do zapłaty: [0-9]{3},[0-9]{2}.zł");
		RepairId free = declined(this.cast.anna());
		this.bench.photographs(free, "photo-dispatch", this.cast.person("dispatch"));
		assertThat(page("/staff/handed-out/" + free.order().number())).contains("Nie ma nic do zapłaty");
	}

	@Test
	void nobodyElseLetsCustomersSign() {
		RepairOrderId order = arrived(this.cast.anna());
		List<RepairId> devices = List.of(this.bench.first(order));
		assertThatExceptionOfType(Refusal.class).isThrownBy(
				() -> this.handovers.takeIn(devices, new Signature("Anna", null), this.cast.person("technician")));
	}

	private RepairOrderId arrived(Actor customer) {
		return arrived(customer, "coffee").order();
	}

	private RepairId declined(Actor anna) {
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		return device;
	}

	/** The collection code, as the customer reads it. */
	private String code(RepairId device, Actor customer) throws Exception {
		Visitor visitor = Visitor.customer(this.web, customer);
		Set<String> codes = new HashSet<>();
		for (String page : List.of("/portal/devices/" + device.number(), "/portal/orders/" + device.order().number())) {
			CODE.matcher(visitor.reads(page).getContentAsString(StandardCharsets.UTF_8))
				.results()
				.forEach((found) -> codes.add(found.group()));
		}
		assertThat(codes).hasSize(1);
		return codes.iterator().next();
	}

	private Document protocol(RepairOrderId order, String kind) {
		List<Document> found = this.documents.photos(order.number(), kind);
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private List<String> signatures(RepairOrderId order) {
		return this.jdbc.sql("select strokes from handover where order_number = ?")
			.param(order.number())
			.query(String.class)
			.list();
	}

	private MvcResult sign(String way, RepairOrderId order, String device, String... fields) throws Exception {
		MockHttpServletRequestBuilder form = post("/staff/handed-" + way + "/" + order.number())
			.param("signer", device.isEmpty() ? "" : "Anna Wiśniewska")
			.param("device", device);
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return send(form);
	}

	private static String led(MvcResult answer) {
		return URI.create(Objects.requireNonNull(answer.getResponse().getHeader("Location"))).getPath();
	}

	private static String refused(MvcResult answer) {
		return String.valueOf(answer.getFlashMap().get("refused"));
	}

	private String page(String path) throws Exception {
		return new Clerk(this.web, "reception").reads(path);
	}

	private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
		return new Clerk(this.web, "reception").sends(request);
	}

}
