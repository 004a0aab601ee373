package org.mendlane.process.engine;

import jakarta.servlet.http.HttpServletRequest;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Says a refusal in the person's own language where the engine's web applications show
 * it; everybody else gets the refusal itself.
 */
@Component
class RefusalSpeaker {

	/** Request attribute that tells {@link RefusalStatus} that there was a refusal. */
	static final String REFUSED = RefusalSpeaker.class.getName() + ".refused";

	private final Texts texts;

	private final Speech speech;

	RefusalSpeaker(Texts texts, Speech speech) {
		this.texts = texts;
		this.speech = speech;
	}

	RuntimeException spoken(Refusal refusal) {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& isWebApi(request.getRequest())) {
			request.getRequest().setAttribute(REFUSED, true);
			return new Sentence(this.texts.refusal(refusal, this.speech.current()), refusal);
		}
		return refusal;
	}

	private static boolean isWebApi(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
	}

	/**
	 * A refusal in words.
	 */
	static final class Sentence extends RuntimeException {

		Sentence(String words, Refusal refusal) {
			super(words, refusal);
		}

	}

}
