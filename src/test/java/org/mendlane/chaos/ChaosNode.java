package org.mendlane.chaos;

import org.mendlane.MendlaneApplication;
import org.mendlane.account.Accounts;
import org.mendlane.catalog.PriceList;
import org.mendlane.shop.Shop;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * The real application, with a staff and with the control. It bears no stereotype, so
 * that no scan of the product finds it.
 */
public class ChaosNode {

	/** It ends with the test that started it, even if that one was killed. */
	public static void main(String[] args) {
		ProcessHandle.current().parent().ifPresent((test) -> test.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
		new SpringApplication(MendlaneApplication.class, ChaosNode.class).run(args);
	}

	@Bean
	static MailInStep mailInStep(ObjectProvider<JavaMailSender> mail, Environment environment) {
		return new MailInStep(mail, environment);
	}

	@Bean
	ApplicationRunner staff(Accounts accounts, PriceList prices, Shop shop) {
		return (arguments) -> {
			if (arguments.containsOption("opens")) {
				new Staff(accounts, prices, shop).opensTheShop();
			}
		};
	}

}
