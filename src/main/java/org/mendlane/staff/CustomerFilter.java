package org.mendlane.staff;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerKind;

import org.springframework.web.util.UriComponentsBuilder;

/** Which customers the list shows in which order; it stands as a whole in the address. */
record CustomerFilter(@Nullable String q, @Nullable String place, @Nullable String country, @Nullable CustomerKind kind,
		@Nullable ContractKind contract, CustomerSort sort, boolean down, @Nullable Long after) {

	static final String PAGE = "/staff/customers";

	public boolean isEmpty() {
		return this.q == null && this.place == null && this.country == null && this.kind == null
				&& this.contract == null;
	}

	public CustomerFilter withoutText() {
		return new CustomerFilter(null, this.place, this.country, this.kind, this.contract, this.sort, this.down, null);
	}

	public CustomerFilter withoutPlace() {
		return new CustomerFilter(this.q, null, this.country, this.kind, this.contract, this.sort, this.down, null);
	}

	public CustomerFilter withoutCountry() {
		return new CustomerFilter(this.q, this.place, null, this.kind, this.contract, this.sort, this.down, null);
	}

	/** What is chosen again is not chosen any more. */
	public CustomerFilter withKind(CustomerKind wanted) {
		return new CustomerFilter(this.q, this.place, this.country, (wanted == this.kind) ? null : wanted,
				this.contract, this.sort, this.down, null);
	}

	public CustomerFilter withContract(ContractKind wanted) {
		return new CustomerFilter(this.q, this.place, this.country, this.kind,
				(wanted == this.contract) ? null : wanted, this.sort, this.down, null);
	}

	/** What is sorted by already is turned round. */
	public CustomerFilter withSort(CustomerSort wanted) {
		return new CustomerFilter(this.q, this.place, this.country, this.kind, this.contract, wanted,
				wanted == this.sort && !this.down, null);
	}

	public CustomerFilter withAfter(@Nullable Long customer) {
		return new CustomerFilter(this.q, this.place, this.country, this.kind, this.contract, this.sort, this.down,
				customer);
	}

	public CustomerFilter first() {
		return withAfter(null);
	}

	public String url() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PAGE);
		Encoded.param(address, "q", this.q);
		Encoded.param(address, "place", this.place);
		Encoded.param(address, "country", this.country);
		Encoded.param(address, "kind", (this.kind != null) ? this.kind.name() : null);
		Encoded.param(address, "contract", (this.contract != null) ? this.contract.name() : null);
		Encoded.param(address, "sort", (this.sort != CustomerSort.NAME) ? this.sort.code() : null);
		Encoded.param(address, "down", this.down ? "true" : null);
		Encoded.param(address, "after", (this.after != null) ? this.after.toString() : null);
		return address.build().toUriString();
	}

	/** What the address asks for; what is not known there is not asked. */
	record Wish(@Nullable String q, @Nullable String place, @Nullable String country, @Nullable String kind,
			@Nullable String contract, @Nullable String sort, @Nullable String down, @Nullable String after) {

		CustomerFilter filter() {
			return new CustomerFilter(text(this.q), text(this.place),
					PhoneOrderPages.COUNTRIES.stream()
						.filter((code) -> code.equals(this.country))
						.findFirst()
						.orElse(null),
					one(CustomerKind.values(), this.kind).orElse(null),
					one(ContractKind.values(), this.contract).orElse(null), CustomerSort.of(this.sort),
					"true".equals(this.down),
					(this.after != null && this.after.matches("[0-9]{1,17}")) ? Long.valueOf(this.after) : null);
		}

		private static @Nullable String text(@Nullable String typed) {
			return (typed == null || typed.isBlank()) ? null : typed.strip();
		}

		private static <E extends Enum<E>> Optional<E> one(E[] all, @Nullable String name) {
			return Arrays.stream(all).filter((one) -> one.name().equals(name)).findFirst();
		}

	}

}
