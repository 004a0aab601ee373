package org.mendlane.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.document.Signature;

/** The fields of a page on which somebody signs. */
record Signed(
		@NotBlank(message = "{staff.error.signer}") @Size(max = 100, message = "{staff.error.signer}") String signer,
		@Size(max = Signature.LONGEST, message = "{staff.error.signature}") @Nullable String strokes,
		@Nullable Boolean byName) {

	Signature signature() {
		return Signature.given(this.signer, this.strokes, Boolean.TRUE.equals(this.byName));
	}

}
