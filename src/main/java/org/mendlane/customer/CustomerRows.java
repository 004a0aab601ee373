package org.mendlane.customer;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CustomerRows extends JpaRepository<CustomerRow, Long>, JpaSpecificationExecutor<CustomerRow> {

	/** Everybody who may be one of those whose keys these are. */
	@Query("""
			select c from CustomerRow c where c.keys.emailKey in :emails or c.keys.taxKey in :taxes
				or c.keys.phoneKey in :phones or c.keys.nameKey in :names order by c.id""")
	List<CustomerRow> near(List<String> emails, List<String> taxes, List<String> phones, List<String> names);

	List<CustomerRow> findByKeysEmailKeyOrderById(String emailKey);

	/** Who changes the customer's people waits for others who do. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from CustomerRow c where c.id = :id")
	Optional<CustomerRow> lock(long id);

}
