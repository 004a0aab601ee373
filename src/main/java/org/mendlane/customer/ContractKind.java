package org.mendlane.customer;

/**
 * What a customer has agreed with the shop for longer than one repair; lists sort by the
 * names, which therefore stand in the order of the alphabet.
 */
public enum ContractKind {

	FRAMEWORK, SERVICE, WITHOUT

}
