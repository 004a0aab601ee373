package org.mendlane.chaos;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done for one device at each place of the shop, and by its owner. */
final class Workplaces {

	private static final Pattern VERSION = Pattern.compile("version=(\\d+)");

	private static final Pattern LINE = Pattern.compile("/lines/\\d+/remove");

	private final People people;

	private final String device;

	private final String trackingNumber;

	Workplaces(People people, String device, String trackingNumber) {
		this.people = people;
		this.device = device;
		this.trackingNumber = trackingNumber;
	}

	/** Does what this task asks for. */
	void does(Tasklist.Task task) {
		switch (task.element()) {
			case "VerifyOrder" -> Tasklist.completes(staff("care"), task, Map.of("answer", "yes"));
			case "ReceiveParcel" -> submits(staff("reception"), "/staff/receive/" + order());
			case "TakeIntakePhotos" -> photographs(staff("reception"), "photos-intake");
			case "Diagnose" -> Tasklist.completes(staff(task.assignee()), task,
					Map.of("checks", List.of("fault-seen", "leaks", "pump", "boiler"), "findings", "Pompa",
							"canBeRepaired", "yes", "payer", "PAID"));
			case "PrepareQuote" -> quotes(staff(task.assignee()));
			case "DecideQuote" -> decides();
			case "Repair" -> Tasklist.completes(staff(task.assignee()), task,
					Map.of("checks", List.of("parts", "seals", "closed"), "minutes", 45, "note", "Nowa pompa"));
			case "CheckQuality" -> Tasklist.completes(staff("quality"), task,
					Map.of("checks", List.of("fault-gone", "coffees", "tight", "safety", "clean"), "result", "pass"));
			case "TakeDispatchPhotos" -> photographs(staff("dispatch"), "photos-dispatch");
			case "PackDevice" -> packs(staff("dispatch"));
			case "HandOverToCourier" -> handsOver(staff("dispatch"));
			case "ConfirmDelivery" -> confirms(this.people.customer());
			default -> throw new IllegalStateException("nobody knows what to do about " + task.element());
		}
	}

	private void submits(Person person, String path) {
		person.submits(form(person.read(path), path, ""));
	}

	private void photographs(Person person, String station) {
		String path = "/staff/" + station + "/" + this.device;
		String page = person.read(path);
		if (Form.find(page, path + "/done", "disabled").isPresent()) {
			page = person.uploads(form(page, path, "photos"), "photos", Picture.png());
		}
		person.submits(form(page, path + "/done", ""));
	}

	private void quotes(Person technician) {
		String path = "/staff/quote/" + this.device;
		String page = technician.read(path);
		if (LINE.matcher(page).results().count() == 0) {
			page = technician
				.submits(form(page, path + "/lines", "value=\"" + Staff.PUMP + "\"").with("scope", "NECESSARY"));
		}
		if (LINE.matcher(page).results().count() == 1) {
			page = technician
				.submits(form(page, path + "/lines", "value=\"" + Staff.BURR + "\"").with("scope", "RECOMMENDED"));
		}
		technician.submits(form(page, path, "validUntil").with("text", "Pompa").with("todo", "offer"));
	}

	private void decides() {
		String path = "/portal/devices/" + this.device + "/quote";
		Matcher version = VERSION.matcher(this.people.customer().read(path));
		if (!version.find()) {
			throw new Interrupted("no quote on " + path);
		}
		String page = this.people.customer().read(path + "/decision?choice=RECOMMENDED&version=" + version.group(1));
		this.people.customer().submits(form(page, path + "/decision", "choice"));
	}

	private void packs(Person dispatch) {
		String path = "/staff/packing/" + this.device;
		dispatch.submits(form(dispatch.read(path), path, "trackingNumber").with("carrier", "dpd")
			.with("trackingNumber", this.trackingNumber));
	}

	private void handsOver(Person dispatch) {
		String page = dispatch.read("/staff/pickup/" + this.device);
		dispatch.submits(form(page, "/staff/pickup", "id=\"scan\"").with("trackingNumber", this.trackingNumber));
	}

	private void confirms(Person customer) {
		String path = "/portal/devices/" + this.device;
		customer.submits(form(customer.read(path), path + "/delivered", ""));
	}

	private Person staff(String login) {
		return this.people.staff(login);
	}

	private String order() {
		return this.device.substring(0, this.device.indexOf('D'));
	}

	private static Form form(String page, String action, String inside) {
		return Form.find(page, action, inside).orElseThrow(() -> new Interrupted("no form for " + action));
	}

}
