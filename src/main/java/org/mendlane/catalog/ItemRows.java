package org.mendlane.catalog;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface ItemRows extends JpaRepository<ItemRow, Long>, JpaSpecificationExecutor<ItemRow> {

	Optional<ItemRow> findByVersionAndCode(int version, String code);

}
