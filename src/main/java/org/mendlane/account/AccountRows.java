package org.mendlane.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRows extends JpaRepository<Account, Long> {

	/** With whom the person belongs to, also outside of a transaction. */
	@EntityGraph(attributePaths = "memberships")
	Optional<Account> findByLogin(String login);

	boolean existsByLogin(String login);

	List<Account> findByCustomerIdIsNullOrderByName();

	@Query("select a from Account a join a.memberships m where key(m) = :customer order by a.name, a.id")
	List<Account> peopleOf(long customer);

}
