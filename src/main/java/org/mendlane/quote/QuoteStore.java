package org.mendlane.quote;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import jakarta.persistence.LockModeType;

/**
 * Where quotes are kept.
 */
interface QuoteStore extends JpaRepository<QuoteEntity, Long> {

	Optional<QuoteEntity> findFirstByRepairNumberOrderByVersionNumberDesc(String repair);

	Optional<QuoteEntity> findFirstByRepairNumberAndOfferedAtNotNullOrderByVersionNumberDesc(String repair);

	Optional<QuoteEntity> findByRepairNumberAndVersionNumber(String repair, int version);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select q from QuoteEntity q where q.repairNumber = :repair and q.versionNumber = :version")
	Optional<QuoteEntity> lock(String repair, int version);

}
