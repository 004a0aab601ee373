package org.mendlane.process.registration;

import java.util.Map;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mendlane.account.Accounts;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseMail;
import org.mendlane.process.general.CaseModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of processes/registration.bpmn, one bean for each service task.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationSteps {

	private final Customers customers;

	private final Accounts accounts;

	private final CaseMail mail;

	private final CaseModel model;

	RegistrationSteps(Customers customers, Accounts accounts, CaseMail mail, CaseModel model) {
		this.customers = customers;
		this.accounts = accounts;
		this.mail = mail;
		this.model = model;
	}

	@Bean
	JavaDelegate welcomeCustomer() {
		return (step) -> {
			Customer customer = this.customers.get(Case.customer(step));
			welcome(step, customer);
			step.setVariable("guardianByRule", this.model.shop().guardianByRule());
			step.setVariable("country", customer.address().country());
			step.setVariable("postalArea", area(customer.address().postalCode()));
			step.setVariable("customerKind", customer.kind().name());
		};
	}

	@Bean
	JavaDelegate tellCustomerCare() {
		return (step) -> {
			Customer customer = this.customers.get(Case.customer(step));
			String phone = (customer.phone() != null) ? customer.phone() : "";
			this.mail.toShop(step, customer, "new-customer",
					Map.of("link", this.mail.link("/staff/cases/" + Case.number(step)), "number", Case.number(step),
							"name", customer.name(), "kind", customer.kind().name(), "email", customer.email(), "phone",
							phone, "city", customer.address().city()));
		};
	}

	@Bean
	JavaDelegate assignGuardian() {
		return (step) -> {
			String guardian = (String) step.getVariable("guardian");
			if (this.accounts.staffMember(guardian).isEmpty()) {
				throw new BpmnError("GuardianUnknown");
			}
			this.customers.assignGuardian(Case.customer(step), guardian, "system");
		};
	}

	/** In some countries a code may have one sign only. */
	private static String area(String postalCode) {
		return postalCode.substring(0, Math.min(2, postalCode.length()));
	}

	private void welcome(DelegateExecution step, Customer customer) {
		boolean invited = Boolean.TRUE.equals(step.getVariable("invited"));
		String link = invited ? "/invitation/" + this.accounts.invite(customer.email()) : "/login";
		this.mail.toCustomer(step, customer, invited ? "invitation" : "registration-confirmed",
				Map.of("link", this.mail.link(link), "login", customer.email()));
	}

}
