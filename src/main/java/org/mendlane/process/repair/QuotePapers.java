package org.mendlane.process.repair;

import java.util.ArrayList;
import java.util.List;

import org.mendlane.document.DocumentId;
import org.mendlane.document.Pdf;
import org.mendlane.document.QuotePrint;
import org.mendlane.document.RepairFormPrint;
import org.mendlane.logistics.Loaners;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.process.general.Papers;
import org.mendlane.quote.Quote;
import org.mendlane.quote.RepairForm;
import org.mendlane.repair.RepairOrderId;
import org.springframework.stereotype.Component;

/** The papers that go to the customer with a quote. */
@Component
class QuotePapers {

	private final RepairForm form;

	private final Loaners loaners;

	private final ReturnMethods ways;

	private final Papers papers;

	private final Pdf pdf;

	private final Addressee addressee;

	QuotePapers(RepairForm form, Loaners loaners, ReturnMethods ways, Papers papers, Pdf pdf, Addressee addressee) {
		this.form = form;
		this.loaners = loaners;
		this.ways = ways;
		this.papers = papers;
		this.pdf = pdf;
		this.addressee = addressee;
	}

	/** Files the quote, and answers it. */
	List<DocumentId> file(QuotePrint print, Addressee.Of to) {
		return file(QuotePrint.KIND, this.pdf.quote(print, to.language()), to);
	}

	/**
	 * The same with the European form, if the quote is to be decided and may have one.
	 */
	List<DocumentId> file(QuotePrint print, Quote quote, Addressee.Of to) {
		List<DocumentId> all = new ArrayList<>(file(print, to));
		if (RepairForm.belongsTo(quote, to.customer(), this.addressee.today())) {
			RepairOrderId order = to.repair().id().order();
			RepairForm.Around around = new RepairForm.Around(this.loaners.replacement(order).name(),
					this.ways.of(order).name());
			all.addAll(file(RepairFormPrint.KIND, this.pdf.repairForm(
					this.form.of(quote, to.repair(), to.customer(), around, this.addressee.now(), to.language()),
					to.language()), to));
		}
		return all;
	}

	private List<DocumentId> file(String kind, byte[] pdf, Addressee.Of to) {
		String number = to.repair().id().number();
		this.papers.store(number, kind, pdf);
		return this.papers.last(number, kind);
	}

}
