package org.mendlane.logistics;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import jakarta.persistence.LockModeType;

/**
 * Where parcels are kept.
 */
interface ParcelStore extends JpaRepository<ParcelEntity, Long> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from ParcelEntity p where p.trackingNumber = :trackingNumber")
	Optional<ParcelEntity> lock(String trackingNumber);

	@Query("select p from ParcelEntity p join p.devices d where d.repairNumber = :repair")
	Optional<ParcelEntity> with(String repair);

	/**
	 * Tells the number without reading the parcel, which may only be read once it is
	 * locked.
	 */
	@Query("select p.trackingNumber from ParcelEntity p join p.devices d where d.repairNumber = :repair")
	Optional<String> numberOf(String repair);

	List<ParcelEntity> findByPickedUpAtIsNullOrderByPackedAt();

}
