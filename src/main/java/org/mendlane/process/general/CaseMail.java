package org.mendlane.process.general;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mendlane.account.Links;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customer;
import org.mendlane.document.DocumentId;
import org.mendlane.notification.Letter;
import org.mendlane.notification.Outbox;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrder;
import org.mendlane.shared.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Mails about cases: finds the recipient and his language, fills in the case, and leaves
 * the letter in the outbox; a step that is repeated writes no second one.
 */
@Component
public class CaseMail {

	private final Outbox outbox;

	private final CaseModel model;

	private final Recipients recipients;

	private final Links links;

	private final String baseUrl;

	CaseMail(Outbox outbox, CaseModel model, Recipients recipients, Links links,
			@Value("${mendlane.base-url}") String baseUrl) {
		this.outbox = outbox;
		this.model = model;
		this.recipients = recipients;
		this.links = links;
		this.baseUrl = baseUrl;
	}

	/** To the customer of an order, with the order's number and link. */
	public void toCustomer(DelegateExecution step, RepairOrder order, String template, Map<String, Object> more,
			List<DocumentId> attachments) {
		Recipients.To to = this.recipients.of(order);
		Map<String, Object> values = new HashMap<>(more);
		values.put("number", order.id().number());
		values.put("title", order.id().number());
		values.putIfAbsent("link", link(to, order.id().number(), ""));
		send(step, to, template, values, attachments);
	}

	/** To the customer of a device, with its number, name and link. */
	public void toCustomer(DelegateExecution step, Repair repair, String template, Map<String, Object> more,
			List<DocumentId> attachments) {
		Recipients.To to = this.recipients.of(repair);
		send(step, to, template, about(repair, more, link(to, repair.id().number(), "")), attachments);
	}

	/**
	 * The same, to everybody who has to know that this amount is to be decided, each with
	 * a link of his own to the quote.
	 */
	public void toDeciders(DelegateExecution step, Repair repair, Money amount, String template,
			Map<String, Object> more, List<DocumentId> attachments) {
		for (Recipients.To to : this.recipients.deciding(repair, amount)) {
			String quote = link(to, repair.id().number(), "/quote");
			send(step, to, template, about(repair, more, quote), attachments);
		}
	}

	private static Map<String, Object> about(Repair repair, Map<String, Object> more, String link) {
		Map<String, Object> values = new HashMap<>(more);
		values.put("number", repair.id().number());
		values.put("title", repair.title());
		values.putIfAbsent("link", link);
		return values;
	}

	/** The same, but only one for all steps that name the same occasion. */
	public void once(String occasion, DelegateExecution step, Repair repair, String template,
			Map<String, Object> more) {
		Recipients.To to = this.recipients.of(repair);
		Map<String, Object> values = about(repair, more, link(to, repair.id().number(), ""));
		write(template + "/" + occasion + "/" + to.email(), step, to, template, values, List.of());
	}

	/** To a customer about the way into his account. */
	public void toCustomer(DelegateExecution step, Customer customer, String template, Map<String, Object> more) {
		send(step, this.recipients.of(customer).byMailOnly(), template, more, List.of());
	}

	/** To the shop's own mail box, in the shop's language. */
	public void toShop(DelegateExecution step, Customer about, String template, Map<String, Object> more) {
		send(step, this.recipients.shop(about), template, more, List.of());
	}

	/** To whoever looks after a customer, else to the shop. */
	public void toGuardian(DelegateExecution step, Customer customer, String template, Map<String, Object> more) {
		send(step, this.recipients.guardian(customer), template, more, List.of());
	}

	/** To the guardian: the case has been at this stage or task for days. */
	public void standing(DelegateExecution step, Customer customer, String title, String at) {
		String number = Case.number(step);
		toGuardian(step, customer, "case-stands",
				Map.of("number", number, "title", title, "step", at, "link", link("/staff/cases/" + number)));
	}

	/**
	 * To somebody who works here, in his language, with the link to the page among the
	 * values, or else to the case; the notice of it leads there, too.
	 */
	public void toColleague(StaffMember person, String caseNumber, String occasion, String template,
			Map<String, Object> more) {
		String page = Objects.toString(more.get("page"), "/staff/cases/" + caseNumber);
		Map<String, Object> values = new HashMap<>(this.model.ofShop());
		values.put("customer", person.name());
		values.put("number", caseNumber);
		values.put("link", link(page));
		values.putAll(more);
		String key = caseNumber + "/" + template + "/" + occasion + "/" + person.email();
		this.outbox.send(new Letter(key, template, person.email(), person.language(), caseNumber, values, List.of(),
				Set.of(person.login()), page));
	}

	/** To whomever the recipients say, about the case of the step. */
	void send(DelegateExecution step, Recipients.To to, String template, Map<String, Object> more,
			List<DocumentId> attachments) {
		String key = Case.number(step) + "/" + template + "/" + step.getActivityInstanceId() + "/" + to.email();
		write(key, step, to, template, more, attachments);
	}

	private void write(String key, DelegateExecution step, Recipients.To to, String template, Map<String, Object> more,
			List<DocumentId> attachments) {
		Map<String, Object> values = this.model.of(to.customer());
		values.put("customer", to.name());
		values.put("link", link("/portal"));
		values.putAll(more);
		this.outbox.send(new Letter(key, template, to.email(), to.language(), Case.number(step), values, attachments,
				to.readers()));
	}

	/** The address of a page of an order, for whomever its mails go to. */
	public String link(RepairOrder order, String place) {
		return link(this.recipients.of(order), order.id().number(), place);
	}

	/**
	 * The address of an order's or device's page for this recipient: it opens without a
	 * log-in if he has one.
	 */
	String link(Recipients.To to, String number, String place) {
		String order = Case.isDevice(number) ? new RepairId(number).order().number() : number;
		String page = (Case.isDevice(number) ? "/portal/devices/" : "/portal/orders/") + number + place;
		String device = number.substring(order.length());
		return link(this.links.toOrder(to.email(), to.customer().id().value(), order)
			.map((path) -> path + (device.isEmpty() ? "" : "/" + device) + place)
			.orElse(page));
	}

	/** The address of a page, as a mail needs it. */
	public String link(String path) {
		return this.baseUrl + path;
	}

}
