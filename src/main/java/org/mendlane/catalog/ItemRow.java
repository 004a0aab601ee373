package org.mendlane.catalog;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Money;
import org.mendlane.text.Languages;

/** A stored line of one version of the price list. */
@Entity
@Table(name = "price_item")
class ItemRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int version;

	private String code = "";

	@Enumerated(EnumType.STRING)
	private ItemKind kind = ItemKind.SERVICE;

	private String nameEn = "";

	private String namePl = "";

	private String nameSl = "";

	private long netMinor;

	private String currency = "";

	private int vatPercent;

	private @Nullable String deviceKind;

	protected ItemRow() {
	}

	ItemRow(NewItem item, int version) {
		this.version = version;
		this.code = item.code();
		this.kind = item.kind();
		this.nameEn = item.nameEn();
		this.namePl = item.namePl();
		this.nameSl = item.nameSl();
		this.netMinor = item.net().minor();
		this.currency = item.net().currency();
		this.vatPercent = item.vatPercent();
		this.deviceKind = item.deviceKind();
	}

	PriceItem item(Locale locale) {
		return new PriceItem(this.code, this.kind, name(locale), new Money(this.netMinor, this.currency),
				this.vatPercent, this.deviceKind, this.version);
	}

	private String name(Locale locale) {
		return Languages.choose(locale, this.nameEn, this.namePl, this.nameSl);
	}

}
