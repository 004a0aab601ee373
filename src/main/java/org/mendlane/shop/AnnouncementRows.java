package org.mendlane.shop;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnnouncementRows extends JpaRepository<AnnouncementRow, Long> {

	@Query("""
			select a from AnnouncementRow a left join fetch a.others
			where a.withdrawn = false and a.shownFrom <= :day and a.shownUntil >= :day
			order by a.shownFrom desc, a.id desc""")
	List<AnnouncementRow> shownOn(LocalDate day);

	@Query("select a from AnnouncementRow a left join fetch a.others order by a.shownFrom desc, a.id desc")
	List<AnnouncementRow> latestFirst();

}
