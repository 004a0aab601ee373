package org.mendlane.intake;

/**
 * The columns of the spreadsheet of devices.
 */
public enum Column implements SheetColumn {

	KIND(true, 60), MAKER(true, 80), MODEL(true, 80), SERIAL(false, 60), FAULT(true, 2000), ACCESSORIES(false, 500),
	PURCHASED(false, 40), WARRANTY(false, 20);

	private final boolean required;

	private final int longest;

	Column(boolean required, int longest) {
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
		return "intake.column." + field();
	}

	@Override
	public String helpKey() {
		return "intake.help." + field();
	}

}
