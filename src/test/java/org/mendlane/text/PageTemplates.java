package org.mendlane.text;

import java.time.ZoneId;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.MessageSource;

/**
 * Templates and texts as the product has them, without starting it.
 */
public final class PageTemplates {

	private PageTemplates() {
	}

	public static MessageSource messages() {
		return new TextConfiguration().messageSource(new Bundles(), ZoneId.of("Europe/Warsaw"));
	}

	public static Texts texts() {
		return new Texts(messages(), ZoneId.of("Europe/Warsaw"));
	}

	public static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		engine.setTemplateEngineMessageSource(messages());
		return engine;
	}

}
