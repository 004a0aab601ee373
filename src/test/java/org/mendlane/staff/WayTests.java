package org.mendlane.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A way back never leaves the house. */
class WayTests {

	@ParameterizedTest
	@ValueSource(strings = { "/staff", "/staff?queue=care", "/staff/cases/SR260000018",
			"/camunda/app/tasklist/default/#/?searchQuery=[]&task=1" })
	void placesOfTheHouse(String back) {
		assertThat(Way.local(back)).isEqualTo(back);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/staff", "//evil.example/staff", "/\\evil.example",
			"/staff\\@evil.example", "/staffing", "/portal", "javascript:alert(1)", "/staff/\r\nSet-Cookie: a=b", "" })
	void otherPlaces(String back) {
		assertThat(Way.local(back)).isNull();
	}

	@Test
	void tasklistsAddressIsLocalOnlyOnThisHost() {
		String tasklist = "http://shop.example:8080/camunda/app/tasklist/default/#/?task=1";
		assertThat(Way.local(tasklist, "shop.example")).isEqualTo("/camunda/app/tasklist/default/#/?task=1");
		assertThat(Way.local(tasklist, "other.example")).isNull();
		assertThat(Way.local("http://shop.example@evil.example/staff", "shop.example")).isNull();
	}

}
