package org.mendlane.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A password, typed twice.
 */
record PasswordForm(@NotBlank @Size(max = 100) @Nullable String password, @Nullable String again) {

	boolean agrees() {
		return this.password != null && this.password.equals(this.again);
	}

}
