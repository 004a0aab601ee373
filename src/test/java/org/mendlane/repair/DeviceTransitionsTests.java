package org.mendlane.repair;

import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mendlane.shared.Refusal;

import org.springframework.context.MessageSourceResolvable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The way of a device through the shop, and that nothing on it can be skipped.
 */
class DeviceTransitionsTests {

	@Test
	void theUsualWay() {
		DeviceEntity device = Samples.repaired();
		device.pass();
		assertThat(device.record().readyToLeave()).isTrue();
		device.close(Samples.NOON);
		assertThat(device.record().state()).isEqualTo(RepairState.CLOSED);
	}

	@Test
	void aFailedCheckSendsItBackAndTimeAddsUp() {
		DeviceEntity device = Samples.repaired();
		device.fail("still leaks");
		assertThat(device.record().state()).isEqualTo(RepairState.DIAGNOSED);
		assertThat(device.record().qualityFailures()).isEqualTo(1);
		assertThat(device.record().qualityNote()).isEqualTo("still leaks");
		device.work(new Work(15, null, Set.of()), "technician");
		assertThat(device.record().minutes()).isEqualTo(45);
	}

	@Test
	void aFailureMustBeNamed() {
		assertRefused(() -> Samples.repaired().fail(" "), "repair.failures-not-named");
	}

	@Test
	void aDeviceIsReceivedOnce() {
		assertRefused(() -> Samples.received().receive(null, null, Samples.NOON), "repair.already-received");
	}

	@Test
	void theWrongStateIsNamed() {
		assertWrongState(() -> Samples.announced().diagnose(new Diagnosis("x", true, null, Set.of())), "ANNOUNCED");
		assertWrongState(() -> Samples.received().work(new Work(1, null, Set.of()), "technician"), "RECEIVED");
		assertWrongState(() -> Samples.diagnosed().pass(), "DIAGNOSED");
		assertWrongState(() -> Samples.repaired().leaveUnrepaired(), "REPAIRED");
		assertRefused(() -> Samples.repaired().close(Samples.NOON), "repair.not-ready-to-leave");
	}

	@Test
	void anUnrepairedDeviceMayLeaveButIsNotWorkedOn() {
		DeviceEntity device = Samples.diagnosed();
		device.leaveUnrepaired();
		assertThat(device.record().readyToLeave()).isTrue();
		assertRefused(() -> device.work(new Work(1, null, Set.of()), "technician"), "repair.goes-home-unrepaired");
		device.close(Samples.NOON);
		assertRefused(() -> device.choose(RepairPath.PAID), "repair.wrong-state");
	}

	private static void assertRefused(ThrowingCallable action, String key) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(action)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private static void assertWrongState(ThrowingCallable action, String state) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(action).satisfies((refusal) -> {
			assertThat(refusal.key()).isEqualTo("repair.wrong-state");
			assertThat(((MessageSourceResolvable) refusal.args()[1]).getCodes())
				.containsExactly("repair.state." + state);
		});
	}

}
