package org.mendlane.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendlane.shared.Refusal;
import org.mendlane.text.PageTemplates;
import org.mockito.Mockito;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/**
 * The password of the first admin, as somebody wrote it into the environment.
 */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTests {

	private static final StaffMember ADMIN = new StaffMember("admin", "Administrator", "", null, Set.of(Role.ADMIN),
			Set.of(), false, Locale.ENGLISH);

	private final Accounts accounts = Mockito.mock();

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void aPasswordThatCannotBeTakenIsASentence(CapturedOutput output) {
		Mockito.when(this.accounts.staff(Role.ADMIN)).thenReturn(List.of());
		Mockito.doThrow(new Refusal("account.password-too-short", 10)).when(this.accounts).createStaff(any());
		this.environment.setProperty(FirstAdmin.PASSWORD, "short");
		start();
		assertThat(output).contains(FirstAdmin.PASSWORD, "10 characters").doesNotContain("\tat ", "short.");
	}

	@Test
	void withoutOneNobodyIsMade(CapturedOutput output) {
		Mockito.when(this.accounts.staff(Role.ADMIN)).thenReturn(List.of());
		start();
		assertThat(output).contains("set " + FirstAdmin.PASSWORD);
		Mockito.verify(this.accounts, Mockito.never()).createStaff(any());
	}

	@Test
	void oneWhomAnotherNodeHasJustMadeIsEnough(CapturedOutput output) {
		Mockito.when(this.accounts.staff(Role.ADMIN)).thenReturn(List.of()).thenReturn(List.of(ADMIN));
		Mockito.doThrow(new Refusal("account.login-taken", "admin")).when(this.accounts).createStaff(any());
		this.environment.setProperty(FirstAdmin.PASSWORD, "correct horse");
		start();
		assertThat(output).contains("Another node").doesNotContain("Nobody can log in");
	}

	private void start() {
		new FirstAdmin(this.accounts, this.environment, PageTemplates.texts()).run(new DefaultApplicationArguments());
	}

}
