package org.mendlane.catalog;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VersionRows extends JpaRepository<VersionRow, Integer> {

	@Query("select coalesce(max(v.version), 0) from VersionRow v")
	int latest();

}
