package org.mendlane.portal;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

/**
 * What is typed on the page of sites: a site, a contact or somebody who is billed.
 */
record SiteForm(@Nullable String siteName, @Nullable Long parent, @Nullable String name, @Nullable String job,
		@Nullable String phone, @Nullable String email, @Nullable Long site, @Nullable String partyName,
		@Nullable String taxId, @Nullable String street, @Nullable String postalCode, @Nullable String city,
		@Nullable String country) implements Serializable {

	static SiteForm empty() {
		return new SiteForm(null, null, null, null, null, null, null, null, null, null, null, null, "PL");
	}

}
