package org.mendlane.visit;

/**
 * How a customer's answer to a technician's report has come; who says nothing for long
 * enough accepts.
 */
public enum ConsentWay {

	ON_SITE, PORTAL, PHONE, SILENCE

}
