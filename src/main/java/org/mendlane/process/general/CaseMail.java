package org.mendlane.process.general;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customer;
import org.mendlane.document.DocumentId;
import org.mendlane.notification.Letter;
import org.mendlane.notification.Outbox;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrder;
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

	private final String baseUrl;

	CaseMail(Outbox outbox, CaseModel model, Recipients recipients, @Value("${mendlane.base-url}") String baseUrl) {
		this.outbox = outbox;
		this.model = model;
		this.recipients = recipients;
		this.baseUrl = baseUrl;
	}

	/** To the customer of an order, with the order's number and link. */
	public void toCustomer(DelegateExecution step, RepairOrder order, String template, Map<String, Object> more,
			List<DocumentId> attachments) {
		Map<String, Object> values = new HashMap<>(more);
		values.put("number", order.id().number());
		values.put("title", order.id().number());
		values.putIfAbsent("link", link("/portal/orders/" + order.id().number()));
		send(step, this.recipients.of(order), template, values, attachments);
	}

	/** To the customer of a device, with its number, name and link. */
	public void toCustomer(DelegateExecution step, Repair repair, String template, Map<String, Object> more,
			List<DocumentId> attachments) {
		send(step, this.recipients.of(repair), template, about(repair, more), attachments);
	}

	/** The same, to everybody who has to know that a decision is waited for. */
	public void toDeciders(DelegateExecution step, Repair repair, String template, Map<String, Object> more,
			List<DocumentId> attachments) {
		for (Recipients.To to : this.recipients.deciding(repair)) {
			send(step, to, template, about(repair, more), attachments);
		}
	}

	private Map<String, Object> about(Repair repair, Map<String, Object> more) {
		Map<String, Object> values = new HashMap<>(more);
		values.put("number", repair.id().number());
		values.put("title", repair.title());
		values.putIfAbsent("link", link("/portal/devices/" + repair.id().number()));
		return values;
	}

	/** The same, but only one for all steps that name the same occasion. */
	public void once(String occasion, DelegateExecution step, Repair repair, String template,
			Map<String, Object> more) {
		Recipients.To to = this.recipients.of(repair);
		write(template + "/" + occasion + "/" + to.email(), step, to, template, about(repair, more), List.of());
	}

	/** To a customer about his account. */
	public void toCustomer(DelegateExecution step, Customer customer, String template, Map<String, Object> more) {
		send(step, this.recipients.of(customer), template, more, List.of());
	}

	/** To the shop's own mail box, in the shop's language. */
	public void toShop(DelegateExecution step, Customer about, String template, Map<String, Object> more) {
		send(step, this.recipients.shop(about), template, more, List.of());
	}

	/** To somebody who works here, in his language, with the link to the case. */
	void toColleague(StaffMember person, String caseNumber, String occasion, String template,
			Map<String, Object> more) {
		Map<String, Object> values = new HashMap<>(this.model.ofShop());
		values.put("customer", person.name());
		values.put("number", caseNumber);
		values.put("link", link("/staff/cases/" + caseNumber));
		values.putAll(more);
		String key = caseNumber + "/" + template + "/" + occasion + "/" + person.email();
		this.outbox.send(new Letter(key, template, person.email(), person.language(), caseNumber, values, List.of()));
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
		this.outbox.send(new Letter(key, template, to.email(), to.language(), Case.number(step), values, attachments));
	}

	/** The address of a page, as a mail needs it. */
	public String link(String path) {
		return this.baseUrl + path;
	}

}
