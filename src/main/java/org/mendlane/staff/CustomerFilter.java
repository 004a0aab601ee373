package org.mendlane.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerKind;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Which customers the list shows in which order; it stands as a whole in the address. */
record CustomerFilter(@Nullable String q, @Nullable String place, @Nullable String country, @Nullable CustomerKind kind,
		@Nullable ContractKind contract, CustomerSort sort, boolean down, @Nullable Long after,
		List<CustomerColumn> columns) implements ListFilter<CustomerColumn> {

	static final String PAGE = "/staff/customers";

	/**
	 * The list that an address with these parameters shows; what is not known there is
	 * not asked.
	 */
	static CustomerFilter of(MultiValueMap<String, String> query) {
		String country = query.getFirst("country");
		String after = query.getFirst("after");
		return new CustomerFilter(ListFilter.typed(query.getFirst("q")), ListFilter.typed(query.getFirst("place")),
				PhoneOrderPages.COUNTRIES.contains(Objects.requireNonNullElse(country, "")) ? country : null,
				one(CustomerKind.values(), query.getFirst("kind")),
				one(ContractKind.values(), query.getFirst("contract")), CustomerSort.of(query.getFirst("sort")),
				"true".equals(query.getFirst("down")),
				(after != null && after.matches("[0-9]{1,17}")) ? Long.valueOf(after) : null,
				ListColumn.of(query.getOrDefault("col", List.of()), CustomerColumn.values(), CustomerColumn.USUAL));
	}

	private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
		return Arrays.stream(all).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	public boolean isEmpty() {
		return this.q == null && this.place == null && this.country == null && this.kind == null
				&& this.contract == null;
	}

	public CustomerFilter withoutText() {
		return new CustomerFilter(null, this.place, this.country, this.kind, this.contract, this.sort, this.down, null,
				this.columns);
	}

	public CustomerFilter withoutPlace() {
		return new CustomerFilter(this.q, null, this.country, this.kind, this.contract, this.sort, this.down, null,
				this.columns);
	}

	public CustomerFilter withoutCountry() {
		return new CustomerFilter(this.q, this.place, null, this.kind, this.contract, this.sort, this.down, null,
				this.columns);
	}

	/** What is chosen again is not chosen any more. */
	public CustomerFilter withKind(CustomerKind wanted) {
		return new CustomerFilter(this.q, this.place, this.country, (wanted == this.kind) ? null : wanted,
				this.contract, this.sort, this.down, null, this.columns);
	}

	public CustomerFilter withContract(ContractKind wanted) {
		return new CustomerFilter(this.q, this.place, this.country, this.kind,
				(wanted == this.contract) ? null : wanted, this.sort, this.down, null, this.columns);
	}

	/** What is sorted by already is turned round. */
	public CustomerFilter withSort(CustomerSort wanted) {
		return new CustomerFilter(this.q, this.place, this.country, this.kind, this.contract, wanted,
				wanted == this.sort && !this.down, null, this.columns);
	}

	public CustomerFilter withAfter(@Nullable Long customer) {
		return new CustomerFilter(this.q, this.place, this.country, this.kind, this.contract, this.sort, this.down,
				customer, this.columns);
	}

	@Override
	public CustomerFilter first() {
		return withAfter(null);
	}

	@Override
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
		writeColumns(address, CustomerColumn.USUAL);
		return address.build().toUriString();
	}

}
