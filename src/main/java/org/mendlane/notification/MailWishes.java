package org.mendlane.notification;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of the mails that only inform somebody wants; all of them, unless he says
 * otherwise.
 */
@Component
@Transactional
public class MailWishes {

	/**
	 * What may be done without: mails that ask for nothing, prove nothing and cost
	 * nothing, in the order of a repair.
	 */
	public static final List<String> OFFERED = List.of("device-diagnosis", "repair-started", "device-checked",
			"device-delivered", "order-closed");

	private final JdbcClient jdbc;

	MailWishes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is not sent to this address. */
	@Transactional(readOnly = true)
	public Set<String> unwanted(String address) {
		return this.jdbc.sql("select template from unwanted_mail where address = ?")
			.param(plain(address))
			.query(String.class)
			.set();
	}

	/** Of the mails that are offered, from now on only these. */
	public void choose(String address, Collection<String> wanted) {
		this.jdbc.sql("delete from unwanted_mail where address = ?").param(plain(address)).update();
		OFFERED.stream()
			.filter((template) -> !wanted.contains(template))
			.forEach((template) -> this.jdbc.sql("insert into unwanted_mail (address, template) values (?, ?)")
				.params(plain(address), template)
				.update());
	}

	/** Whether whoever it is for does without it. */
	boolean refuse(Letter letter) {
		return OFFERED.contains(letter.template()) && unwanted(letter.to()).contains(letter.template());
	}

	private static String plain(String address) {
		return address.strip().toLowerCase(Locale.ROOT);
	}

}
