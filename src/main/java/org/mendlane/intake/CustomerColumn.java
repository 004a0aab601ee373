package org.mendlane.intake;

/** The columns of the spreadsheet of customers. */
enum CustomerColumn implements SheetColumn {

	KIND(true, 40), NAME(true, 200), TAX(false, 40), EMAIL(true, 190), PHONE(false, 40), STREET(true, 200),
	POSTAL(true, 16), CITY(true, 200), COUNTRY(true, 40), LANGUAGE(false, 40), CONTRACT(false, 40);

	private final boolean required;

	private final int longest;

	CustomerColumn(boolean required, int longest) {
		this.required = required;
		this.longest = longest;
	}

	@Override
	public boolean isRequired() {
		return this.required;
	}

	@Override
	public int longest() {
		return this.longest;
	}

	@Override
	public String key() {
		return "intake.customer." + field();
	}

	@Override
	public String helpKey() {
		return "intake.customer-help." + field();
	}

}
