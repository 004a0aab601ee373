package org.mendlane.customer;

/** What can change about a customer. */
public enum CustomerField {

	NAME, TAX_ID, EMAIL, PHONE, LANGUAGE, ADDRESS, FURTHER_ADDRESS, SITE, CONTACT, BILLING_PARTY

}
