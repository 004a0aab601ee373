package org.mendlane.device;

/** What a device is checked for. */
public enum Purpose {

	DIAGNOSIS, REPAIR, QUALITY

}
