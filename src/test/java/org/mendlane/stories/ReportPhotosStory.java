package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Rights;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.document.PhotoDrafts;
import org.mendlane.repair.RepairId;
import org.mendlane.testing.Pixels;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A customer shows what is wrong: photos go with the report. */
class ReportPhotosStory extends Story {

	private static final Pattern THUMBNAIL = Pattern.compile("/portal/files/(\\d+)/thumbnail");

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	PhotoDrafts drafts;

	@Autowired
	Worklist worklist;

	private Actor company;

	private Visitor phone;

	@BeforeEach
	void theCompanyOpensThePortal() {
		this.company = this.cast.company();
		this.phone = Visitor.customer(this.web, this.company);
	}

	@Test
	void theyStayWithTheDeviceForTheCustomerAndHisColleagues() throws Exception {
		RepairId device = reported(photographed());
		List<Document> photos = this.documents.photos(device.number(), "photo-report");
		assertThat(photos).extracting(Document::contentType).containsExactly("image/jpeg", "image/jpeg");
		String page = "/portal/devices/" + device.number();
		String file = "/portal/files/" + photos.get(0).id().value();
		assertThat(this.phone.text(page)).contains("Ze zgłoszenia", file);
		Actor seesAll = this.cast.colleague(this.company, new Rights(CompanyRight.REGULAR, true, false, null, null));
		assertThat(Visitor.customer(this.web, seesAll).text(page)).contains(file);
		assertThat(Visitor.customer(this.web, seesAll).status(file)).isEqualTo(200);
		Actor seesOwn = this.cast.colleague(this.company, CompanyRight.REGULAR);
		assertThat(Visitor.customer(this.web, seesOwn).status(file)).isEqualTo(404);
		assertThat(Visitor.customer(this.web, this.cast.anna()).status(file)).isEqualTo(404);
	}

	@Test
	void staffSeeThemWhileTheyVerifyDiagnoseAndLookAtTheCase() throws Exception {
		RepairId device = reported(photographed());
		this.time.jobs();
		String order = device.order().number();
		for (String page : List.of("/staff/cases/" + order, "/staff/verify/" + order, form(order, "VerifyOrder"))) {
			assertThat(staff(page, "care")).as(page).contains("Zdjęcia ze zgłoszenia");
		}
		this.workshop.verifies(device.order());
		this.bench.arrives(device.order());
		this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
		for (String page : List.of("/staff/cases/" + device.number(), form(device.number(), "Diagnose"))) {
			assertThat(staff(page, "technician")).as(page).contains("Zdjęcia ze zgłoszenia");
		}
	}

	@Test
	void theySurviveAnErrorElsewhereAndAreNotSentAgain() throws Exception {
		ReportForm form = photographed().with("fault", "");
		String change = form.fills(this.phone);
		assertThat(change).endsWith("/change?wrong");
		assertThat(THUMBNAIL.matcher(this.phone.text(change)).results()).hasSize(2);
		form.withoutPhotos().with("fault", "Nie grzeje").fills(this.phone);
		assertThat(THUMBNAIL.matcher(this.phone.text(form.check())).results()).hasSize(2);
		RepairId device = reported(form);
		assertThat(this.documents.photos(device.number(), "photo-report")).hasSize(2);
		assertThat(this.drafts.of(form.key, this.company.login())).isEmpty();
	}

	@Test
	void beforeTheReportIsSentNobodyElseSeesThem() throws Exception {
		ReportForm form = photographed();
		form.fills(this.phone);
		Matcher file = THUMBNAIL.matcher(this.phone.text(form.check()));
		assertThat(file.find()).isTrue();
		assertThat(this.phone.status(file.group())).isEqualTo(200);
		Actor colleague = this.cast.colleague(this.company, CompanyRight.ADMIN);
		assertThat(Visitor.customer(this.web, colleague).status(file.group())).isEqualTo(404);
		assertThat(staffAnswer("/staff/files/" + file.group(1), "care").getStatus()).isEqualTo(404);
		assertThat(staffAnswer("/staff/files/" + file.group(1) + "/thumbnail", "care").getStatus()).isEqualTo(404);
	}

	@Test
	void whatIsNoPictureIsSaidAndTheOthersAreKept() throws Exception {
		ReportForm form = photographed().photo("rachunek.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
		String change = form.fills(this.phone);
		assertThat(change).endsWith("/change?wrong");
		assertThat(this.phone.text(change)).contains("rachunek.pdf");
		assertThat(this.drafts.of(form.key, this.company.login())).hasSize(2);
	}

	@Test
	void sixAreEnoughAndWhatIsTickedIsRemoved() throws Exception {
		ReportForm form = new ReportForm();
		for (int i = 0; i < 7; i++) {
			form.photo(i + ".png", Pixels.png(100 + i));
		}
		String change = form.fills(this.phone);
		assertThat(this.phone.text(change)).contains("najwyżej 6 zdjęć");
		List<Document> kept = this.drafts.of(form.key, this.company.login());
		assertThat(kept).hasSize(6);
		form.withoutPhotos().with("remove", kept.get(0).id().value()).photo("7.png", Pixels.png(107));
		assertThat(form.fills(this.phone)).isEqualTo(form.check());
		assertThat(this.drafts.of(form.key, this.company.login())).hasSize(6).doesNotContain(kept.get(0));
	}

	private static ReportForm photographed() throws Exception {
		return new ReportForm().photo("a.png", Pixels.png(1)).photo("b.png", Pixels.png(2));
	}

	private RepairId reported(ReportForm form) throws Exception {
		return this.bench.first(form.sends(this.phone));
	}

	private String form(String number, String element) {
		return this.worklist.ofCase(number)
			.stream()
			.filter((task) -> task.element().equals(element))
			.map(WorkItem::taskId)
			.map((task) -> "/staff/form/" + task)
			.findFirst()
			.orElseThrow();
	}

	private String staff(String page, String login) throws Exception {
		return staffAnswer(page, login).getContentAsString(StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse staffAnswer(String page, String login) throws Exception {
		return this.web.perform(get(page).with(user(login).roles("STAFF", login.toUpperCase(Locale.ROOT))))
			.andReturn()
			.getResponse();
	}

}
