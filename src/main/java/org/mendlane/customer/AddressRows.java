package org.mendlane.customer;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface AddressRows extends JpaRepository<AddressRow, Long> {

	List<AddressRow> findByCustomerIdOrderByLabel(long customerId);

	long deleteByIdAndCustomerId(long id, long customerId);

}
