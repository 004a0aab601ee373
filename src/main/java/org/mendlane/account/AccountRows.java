package org.mendlane.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRows extends JpaRepository<Account, Long> {

	Optional<Account> findByLogin(String login);

	boolean existsByLogin(String login);

	List<Account> findByCustomerIdIsNullOrderByName();

	List<Account> findByCustomerIdOrderByName(long customerId);

}
