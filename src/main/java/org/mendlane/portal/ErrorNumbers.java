package org.mendlane.portal;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives a reference number to what fails outside of the handlers, in a filter or in the
 * container.
 */
@Component
class ErrorNumbers extends DefaultErrorAttributes {

	private static final Logger log = LoggerFactory.getLogger(ErrorNumbers.class);

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		if (attributes.get("status") instanceof Integer status && status >= 500) {
			String reference = Reference.next();
			log.error("Reference {}: {}", reference, attributes.get("path"), getError(request));
			attributes.put("reference", reference);
		}
		return attributes;
	}

}
