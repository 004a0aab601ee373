package org.mendlane.bench;

/** Something that is measured again as open cases become more. */
interface Growing {

	int FEW = 1_000;

	int SOME = 10_000;

	int MANY = 100_000;

	/** So many cases are open now. */
	void at(int size) throws Exception;

	void report(Figures figures);

}
