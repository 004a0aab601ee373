package org.mendlane.repair;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import jakarta.persistence.LockModeType;

/**
 * Where orders are kept.
 */
interface OrderStore extends JpaRepository<OrderEntity, String> {

	@Query("select o.number from OrderEntity o where o.requestKey = :key")
	Optional<String> numberByRequestKey(String key);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from OrderEntity o where o.number = :number")
	Optional<OrderEntity> lock(String number);

	@Query("""
			select new org.mendlane.repair.CaseLabel(o.number, o.customerId)
			from OrderEntity o where o.number in :numbers""")
	List<CaseLabel> labels(Collection<String> numbers);

}
