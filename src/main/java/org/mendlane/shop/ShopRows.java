package org.mendlane.shop;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ShopRows extends JpaRepository<ShopRow, Long> {

	/** Who changes the shop waits for others who do. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from ShopRow s where s.id = :id")
	Optional<ShopRow> lock(long id);

}
