package org.mendlane.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Member;
import org.mendlane.account.Memberships;
import org.mendlane.account.NewLogin;
import org.mendlane.account.NewOffer;
import org.mendlane.account.Offer;
import org.mendlane.account.Offers;
import org.mendlane.account.Rights;
import org.mendlane.shared.ContactFormat;
import org.mendlane.shared.Fact;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A company's people: asked by its admins, joining by themselves, given other rights,
 * sent away. One admin stays.
 */
@Component
@Transactional
public class Colleagues {

	private static final int MOST_ASKED_A_DAY = 30;

	private final Memberships memberships;

	private final Offers offers;

	private final Accounts accounts;

	private final CustomerRows customers;

	private final BillingParties parties;

	private final ApplicationEventPublisher events;

	Colleagues(Memberships memberships, Offers offers, Accounts accounts, CustomerRows customers,
			BillingParties parties, ApplicationEventPublisher events) {
		this.memberships = memberships;
		this.offers = offers;
		this.accounts = accounts;
		this.customers = customers;
		this.parties = parties;
		this.events = events;
	}

	/** Everybody of the admin's company, by name. */
	@Transactional(readOnly = true)
	public List<Member> of(Actor admin) {
		return this.memberships.of(company(admin).value());
	}

	/** One of them. */
	@Transactional(readOnly = true)
	public Member get(long account, Actor admin) {
		return member(account, company(admin));
	}

	/** Who was asked and has not answered. */
	@Transactional(readOnly = true)
	public List<Offer> asked(Actor admin) {
		return this.offers.open(company(admin).value());
	}

	/**
	 * Asks somebody by mail, whether or not he has a log-in already; that is not told.
	 */
	public Offer ask(String email, String name, Rights rights, Actor admin) {
		CustomerId company = lock(admin);
		mustBeSound(email, name, rights);
		this.parties.mustBeOf(company, rights.billingParty());
		if (this.accounts.member(email, company.value()).isPresent()) {
			throw new Refusal("customer.member-already", email.strip());
		}
		if (this.offers.today(company.value()) >= MOST_ASKED_A_DAY) {
			throw new Refusal("customer.asked-too-often", MOST_ASKED_A_DAY);
		}
		Offer offer = this.offers.make(new NewOffer(company.value(), email, name, rights, admin.language()), admin);
		publish(new PersonAsked(company, offer.id(), rights, admin.login()));
		return offer;
	}

	/** Takes back what was asked. */
	public void withdraw(long offer, Actor admin) {
		CustomerId company = lock(admin);
		if (!this.offers.end(offer, company.value())) {
			throw new NotFound("offer " + offer);
		}
		publish(new OfferWithdrawn(company, offer, admin.login()));
	}

	/** What somebody is asked by the link in his mail; refuses one that is over. */
	@Transactional(readOnly = true)
	public Offer asked(String secret) {
		return this.offers.find(secret).orElseThrow(() -> new Refusal("account.invitation-over"));
	}

	/** Whether the one who is asked has a log-in already. */
	@Transactional(readOnly = true)
	public boolean hasLogin(Offer offer) {
		return this.accounts.find(offer.email()).isPresent();
	}

	/**
	 * Whoever has the mail joins; with the log-in that he has, else with a new one and
	 * this password.
	 */
	public Member join(String secret, @Nullable String password, Locale language) {
		Offer offer = asked(secret);
		CustomerId company = new CustomerId(offer.customer());
		this.customers.lock(company.value());
		if (!this.offers.end(offer.id(), company.value())) {
			throw new Refusal("account.invitation-over");
		}
		if (!hasLogin(offer)) {
			this.accounts.createCustomerLogin(new NewLogin(offer.email(), offer.name(),
					Optional.ofNullable(password).orElse(""), language, company.value(), offer.rights()));
		}
		Member member = this.memberships.join(offer.email(), company.value(), offer.rights());
		publish(new PersonJoined(company, member.id(), member.rights(), member.login()));
		return member;
	}

	/** Gives one of them other rights. */
	public void change(long account, Rights rights, Actor admin) {
		CustomerId company = lock(admin);
		Member member = member(account, company);
		mustBeForColleagues(rights);
		this.parties.mustBeOf(company, rights.billingParty());
		if (member.rights().equals(rights)) {
			return;
		}
		if (rights.type() != CompanyRight.ADMIN) {
			mustNotBeLastAdmin(member, company);
		}
		this.memberships.change(account, company.value(), rights);
		publish(new RightsChanged(company, account, member.rights(), rights, admin.login()));
	}

	/** Sends one of them away, with all sessions he has open. */
	public void unlink(long account, Actor admin) {
		CustomerId company = lock(admin);
		mustNotBeLastAdmin(member(account, company), company);
		this.memberships.leave(account, company.value());
		publish(new PersonUnlinked(company, account, admin.login()));
	}

	private void mustNotBeLastAdmin(Member member, CustomerId company) {
		boolean other = this.memberships.of(company.value())
			.stream()
			.anyMatch((one) -> one.id() != member.id() && one.rights().type() == CompanyRight.ADMIN);
		if (member.rights().type() == CompanyRight.ADMIN && !other) {
			throw new Refusal("customer.last-admin");
		}
	}

	private Member member(long account, CustomerId company) {
		return this.memberships.of(company.value())
			.stream()
			.filter((one) -> one.id() == account)
			.findFirst()
			.orElseThrow(() -> new NotFound("member " + account));
	}

	/** One admin after the other, each with the rights he has by then. */
	private CustomerId lock(Actor admin) {
		CustomerId company = company(admin);
		this.customers.lock(company.value());
		return company(this.accounts.member(admin.login(), company.value()).orElse(admin));
	}

	private static CustomerId company(Actor admin) {
		Long customer = admin.customer();
		if (customer == null || !admin.isCompanyAdmin()) {
			throw new NotFound("people of " + customer);
		}
		return new CustomerId(customer);
	}

	private static void mustBeSound(String email, String name, Rights rights) {
		if (!ContactFormat.isEmail(email.strip())) {
			throw new Refusal("customer.email-invalid");
		}
		if (name.isBlank() || name.length() > 200) {
			throw new Refusal("customer.name-missing");
		}
		mustBeForColleagues(rights);
	}

	private static void mustBeForColleagues(Rights rights) {
		if (rights.type() == CompanyRight.PERSON) {
			throw new Refusal("customer.choose-type");
		}
	}

	private void publish(Fact fact) {
		this.events.publishEvent(fact);
	}

}
