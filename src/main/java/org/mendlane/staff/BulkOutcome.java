package org.mendlane.staff;

import java.util.Locale;
import java.util.function.Supplier;

import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something with one of several and says what became of it, whatever becomes of the
 * others.
 */
@Component
class BulkOutcome {

	private static final Logger log = LoggerFactory.getLogger(BulkOutcome.class);

	private final TransactionTemplate transaction;

	private final Texts texts;

	BulkOutcome(PlatformTransactionManager transactions, Texts texts) {
		this.transaction = new TransactionTemplate(transactions);
		this.texts = texts;
	}

	/** Of one that is not there, or not for this person. */
	BulkResult gone(String key, Locale locale) {
		return new BulkItem("–", "", key).refused(this.texts.get(key, locale));
	}

	/** The whole deed or nothing of it; it says itself how it went. */
	BulkResult of(BulkItem item, Locale locale, Supplier<String> deed) {
		try {
			String said = this.transaction.execute((status) -> deed.get());
			return item.done((said != null) ? said : "");
		}
		catch (Refusal ex) {
			return item.refused(this.texts.refusal(ex, locale));
		}
		catch (NotFound ex) {
			return item.refused(this.texts.get(item.gone(), locale));
		}
		catch (RuntimeException ex) {
			log.warn("{} together with others", item, ex);
			return item.refused(this.texts.get("staff.bulk.failed", locale));
		}
	}

}
