package org.mendlane.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.NewCustomer;
import org.mendlane.logistics.ServiceWay;
import org.mendlane.repair.NewDevice;
import org.mendlane.shared.Address;
import org.mendlane.text.Languages;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The form of an order that staff takes for somebody. */
record PhoneOrder(@NotBlank(message = "{staff.error.value}") String requestKey, @Nullable Long customer,
		@Nullable Long address, @Nullable Long contact, @Nullable String way, @Valid @Nullable Person person,
		@Valid @NotEmpty(message = "{staff.error.device}") List<Device> devices) {

	static PhoneOrder blank(String requestKey, @Nullable Long customer, @Nullable String serial) {
		return new PhoneOrder(requestKey, customer, 0L, null, null, null, List.of(Device.blank(serial)));
	}

	PhoneOrder more() {
		List<Device> more = new ArrayList<>(rows());
		more.add(Device.blank(null));
		return with(more);
	}

	PhoneOrder without(int row) {
		List<Device> less = new ArrayList<>(rows());
		if (row >= 0 && row < less.size() && less.size() > 1) {
			less.remove(row);
		}
		return with(less);
	}

	/** How it comes to the shop and back, or the shop to it. */
	public ServiceWay serviceWay() {
		return ServiceWay.of(this.way);
	}

	private List<Device> rows() {
		return (this.devices != null) ? this.devices : List.of();
	}

	private PhoneOrder with(List<Device> rows) {
		return new PhoneOrder(this.requestKey, this.customer, this.address, this.contact, this.way, this.person, rows);
	}

	List<NewDevice> newDevices() {
		return this.devices.stream().map(Device::device).toList();
	}

	/** A caller who is not known yet. */
	record Person(@NotNull(message = "{staff.error.person}") CustomerKind kind,
			@NotBlank(message = "{staff.error.person}") @Size(max = 200, message = "{staff.error.person}") String name,
			@NotBlank(message = "{staff.error.person}") @Email @Size(max = 190,
					message = "{staff.error.person}") String email,
			@NotBlank(message = "{staff.error.person}") @Size(max = 40, message = "{staff.error.person}") String phone,
			@NotBlank(message = "{staff.error.person}") @Size(max = 200,
					message = "{staff.error.person}") String street,
			@NotBlank(message = "{staff.error.person}") @Size(max = 16,
					message = "{staff.error.person}") String postalCode,
			@NotBlank(message = "{staff.error.person}") @Size(max = 200, message = "{staff.error.person}") String city,
			@NotBlank(message = "{staff.error.person}") String country,
			@NotBlank(message = "{staff.error.person}") String language,
			@Size(max = 40, message = "{staff.error.person}") @Nullable String taxId) {

		NewCustomer customer() {
			String tax = (this.taxId == null || this.taxId.isBlank()) ? null : this.taxId.strip();
			return new NewCustomer(this.kind, this.name.strip(), tax, this.email.strip(), this.phone.strip(),
					Languages.of(this.language), home());
		}

		Address home() {
			return new Address(this.name.strip(), this.street.strip(), this.postalCode.strip(), this.city.strip(),
					this.country);
		}

	}

	/** A device as the caller describes it. */
	record Device(@NotBlank(message = "{staff.error.device}") String kind,
			@NotBlank(message = "{staff.error.device}") @Size(max = 100, message = "{staff.error.device}") String maker,
			@NotBlank(message = "{staff.error.device}") @Size(max = 100, message = "{staff.error.device}") String model,
			@Size(max = 100, message = "{staff.error.device}") @Nullable String serial,
			@NotBlank(message = "{staff.error.device}") @Size(max = 2000,
					message = "{staff.error.device}") String fault,
			@Size(max = 500, message = "{staff.error.device}") @Nullable String accessories,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate purchased, @Nullable Boolean warrantyClaimed) {

		static Device blank(@Nullable String serial) {
			return new Device("", "", "", serial, "", null, null, false);
		}

		NewDevice device() {
			return new NewDevice(this.kind, this.maker, this.model, this.serial, this.fault, this.accessories,
					this.purchased, Boolean.TRUE.equals(this.warrantyClaimed));
		}

	}

}
