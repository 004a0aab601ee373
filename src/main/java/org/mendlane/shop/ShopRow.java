package org.mendlane.shop;

import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.mendlane.shared.Address;
import org.mendlane.shared.Money;
import org.mendlane.shared.PhoneNumbers;

/** The shop's only row of settings. */
@Entity
@Table(name = "shop")
class ShopRow {

	static final long ONLY = 1;

	@Id
	private long id;

	@Version
	private int version;

	private String name = "";

	private String recipient = "";

	private String street = "";

	private String postalCode = "";

	private String city = "";

	private String country = "";

	private String phone = "";

	private String email = "";

	private String hours = "";

	private String courierLink = "";

	private String taxId = "";

	private String language = "";

	private String currency = "";

	private boolean guardianByRule;

	private boolean techniciansSeePrices;

	private int workDays;

	private int guaranteeMonths;

	private long diagnosisFee;

	private long returnFee;

	ShopData data() {
		Address address = new Address(this.recipient, this.street, this.postalCode, this.city, this.country);
		return new ShopData(this.name, address, this.phone, this.email, this.hours, this.courierLink, this.taxId,
				Locale.forLanguageTag(this.language), this.currency, this.guardianByRule, this.techniciansSeePrices,
				terms());
	}

	private OfferTerms terms() {
		return new OfferTerms(this.workDays, this.guaranteeMonths, new Money(this.diagnosisFee, this.currency),
				new Money(this.returnFee, this.currency));
	}

	void change(ShopData data) {
		this.name = data.name();
		this.recipient = data.address().recipient();
		this.street = data.address().street();
		this.postalCode = data.address().postalCode();
		this.city = data.address().city();
		this.country = data.address().country();
		this.phone = Objects.requireNonNullElse(PhoneNumbers.kept(data.phone(), this.country), "");
		this.email = data.email();
		this.hours = data.hours();
		this.courierLink = data.courierLink();
		this.taxId = data.taxId();
		this.language = data.language().getLanguage();
		this.currency = data.currency();
		this.guardianByRule = data.guardianByRule();
		this.techniciansSeePrices = data.techniciansSeePrices();
		this.workDays = data.terms().workDays();
		this.guaranteeMonths = data.terms().guaranteeMonths();
		this.diagnosisFee = data.terms().diagnosisFee().minor();
		this.returnFee = data.terms().returnFee().minor();
	}

}
