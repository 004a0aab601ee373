package org.mendlane.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LoginFailureRows extends JpaRepository<LoginFailure, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<LoginFailure> findByLogin(String login);

	@Modifying
	@Query("delete from LoginFailure f where f.since < :before")
	void forgetBefore(Instant before);

	@Modifying
	@Query("delete from LoginFailure f where f.login = :login")
	void forget(String login);

}
