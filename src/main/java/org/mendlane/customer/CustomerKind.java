package org.mendlane.customer;

/** A consumer or a company. */
public enum CustomerKind {

	PERSON, COMPANY

}
