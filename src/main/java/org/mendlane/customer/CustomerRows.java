package org.mendlane.customer;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CustomerRows extends JpaRepository<CustomerRow, Long>, JpaSpecificationExecutor<CustomerRow> {

	/** Who changes the customer's people waits for others who do. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from CustomerRow c where c.id = :id")
	Optional<CustomerRow> lock(long id);

}
