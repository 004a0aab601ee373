package org.mendlane.repair;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * Where devices are kept.
 */
interface DeviceStore extends JpaRepository<DeviceEntity, String> {

	/** How often somebody has started the clock for a device. */
	@Query(value = "select count(*) from work_period where repair_number = :number", nativeQuery = true)
	long workPeriods(String number);

	@Query("select d from DeviceEntity d where d.orderNumber = :order and d.position > :after order by d.position")
	List<DeviceEntity> ofOrder(String order, int after, Limit limit);

	@Query("select count(d) from DeviceEntity d where d.orderNumber = :order and d.state in :states")
	long count(String order, Collection<RepairState> states);

	@Query("""
			select d from DeviceEntity d where d.orderNumber = :order and d.started = false and d.state = RECEIVED
			order by d.position""")
	List<DeviceEntity> unstarted(String order, Limit limit);

	@Query("""
			select count(d) from DeviceEntity d
			where d.orderNumber = :order and d.started = false and d.state = RECEIVED""")
	int countUnstarted(String order);

	@Query("""
			select d.technician, count(d) from DeviceEntity d
			where d.technician is not null and d.state in (RECEIVED, DIAGNOSED) group by d.technician""")
	List<Object[]> loads();

	@Query("""
			select count(d) from DeviceEntity d
			where d.technician = :login and d.state in (RECEIVED, DIAGNOSED)""")
	int load(String login);

	@Query("""
			select new org.mendlane.repair.CaseLabel(d.number, d.customerId, concat(d.maker, ' ', d.model))
			from DeviceEntity d where d.number in :numbers""")
	List<CaseLabel> labels(Collection<String> numbers);

}
