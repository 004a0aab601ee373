package org.mendlane.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;

/** One-time links, valid for two weeks. */
@Component
class Invitations {

	static final Duration VALID = Duration.ofDays(14);

	private final InvitationRows rows;

	private final Clock clock;

	Invitations(InvitationRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	String draw(long account) {
		Token token = Token.draw();
		this.rows.save(new Invitation(account, token.hash(), this.clock.instant().plus(VALID)));
		return token.secret();
	}

	long accountOf(String secret) {
		return this.rows.findByTokenHash(new Token(secret).hash())
			.filter((invitation) -> invitation.isOpen(this.clock.instant()))
			.orElseThrow(() -> new Refusal("account.invitation-over"))
			.accountId();
	}

	void useUp(long account) {
		Instant now = this.clock.instant();
		this.rows.findByAccountIdAndUsedAtIsNull(account).forEach((invitation) -> invitation.use(now));
	}

}
