package org.mendlane.chaos;

import jakarta.mail.internet.MimeMessage;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.mendlane.notification.Letter;
import org.mendlane.notification.Outbox;

import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * The control: beside each letter that a step lays into the outbox, it sends a twin at
 * once, as steps do that know no outbox.
 */
class MailInStep implements BeanPostProcessor {

	static final String LETTER = "X-Twin-Of";

	static final String NODE = "X-Node";

	private final ObjectProvider<JavaMailSender> mail;

	private final Environment environment;

	MailInStep(ObjectProvider<JavaMailSender> mail, Environment environment) {
		this.mail = mail;
		this.environment = environment;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof Outbox && bean instanceof Advised outbox) {
			outbox.addAdvice((MethodInterceptor) this::around);
		}
		return bean;
	}

	private @Nullable Object around(MethodInvocation call) throws Throwable {
		Object result = call.proceed();
		if (call.getArguments().length == 1 && call.getArguments()[0] instanceof Letter letter) {
			send(letter);
		}
		return result;
	}

	private void send(Letter letter) throws Exception {
		JavaMailSender sender = this.mail.getObject();
		MimeMessage twin = sender.createMimeMessage();
		twin.setFrom("control@shop.example");
		twin.setRecipients(MimeMessage.RecipientType.TO, letter.to());
		twin.setHeader(LETTER, letter.caseNumber() + "/" + letter.template());
		twin.setHeader(NODE, this.environment.getProperty("server.port", ""));
		twin.setText("");
		sender.send(twin);
	}

}
