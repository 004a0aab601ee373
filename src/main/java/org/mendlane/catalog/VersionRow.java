package org.mendlane.catalog;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One version of the price list. */
@Entity
@Table(name = "price_list")
class VersionRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Integer version;

	@Column
	private Instant loadedAt = Instant.EPOCH;

	@Column
	private String loadedBy = "";

	protected VersionRow() {
	}

	VersionRow(Instant loadedAt, String loadedBy) {
		this.loadedAt = loadedAt;
		this.loadedBy = loadedBy;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

}
