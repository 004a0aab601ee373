package org.mendlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

class FreePortTests {

	@Test
	void aPortWithSomebodyBehindItIsTakenAndFreeAfterwards() throws IOException {
		int port;
		try (ServerSocket other = new ServerSocket(0)) {
			port = other.getLocalPort();
			assertThat(FreePort.isTaken(port)).isTrue();
		}
		assertThat(FreePort.isTaken(port)).isFalse();
	}

}
