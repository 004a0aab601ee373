package org.mendlane.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link by which somebody chooses a password; only its hash is known here.
 */
@Entity
@Table(name = "account_invitation")
class Invitation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long accountId;

	@Column
	private String tokenHash = "";

	private Instant validUntil = Instant.EPOCH;

	private @Nullable Instant usedAt;

	protected Invitation() {
	}

	Invitation(long accountId, String tokenHash, Instant validUntil) {
		this.accountId = accountId;
		this.tokenHash = tokenHash;
		this.validUntil = validUntil;
	}

	long accountId() {
		return this.accountId;
	}

	boolean isOpen(Instant now) {
		return this.usedAt == null && now.isBefore(this.validUntil);
	}

	void use(Instant now) {
		this.usedAt = now;
	}

}
