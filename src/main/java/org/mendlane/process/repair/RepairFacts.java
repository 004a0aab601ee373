package org.mendlane.process.repair;

import java.util.function.Predicate;

import org.mendlane.document.Documents;
import org.mendlane.logistics.Acceptances;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;
import org.mendlane.logistics.Rejections;
import org.mendlane.process.engine.FactRule;
import org.mendlane.quote.QuoteState;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How to see that what a task of processes/repair.bpmn waits for has really happened.
 */
@Configuration(proxyBeanMethods = false)
class RepairFacts {

	@Bean
	FactRule intakePhotosTaken(Documents documents) {
		return new FactRule("IntakePhotosTaken", (number) -> !documents.photos(number, "photo-intake").isEmpty(),
				"task.page.photos-intake");
	}

	@Bean
	FactRule quoteOffered(Quotes quotes) {
		return new FactRule("QuoteOffered",
				(number) -> quotes.current(new RepairId(number))
					.filter((quote) -> quote.state() == QuoteState.OFFERED)
					.isPresent(),
				"task.page.quote");
	}

	@Bean
	FactRule quoteDecided(Quotes quotes) {
		return new FactRule("QuoteDecided", (number) -> quotes.decided(new RepairId(number)), "task.page.decision");
	}

	@Bean
	FactRule dispatchPhotosTaken(Repairs repairs) {
		return new FactRule("DispatchPhotosTaken", (number) -> !repairs.departurePhotos(new RepairId(number)).isEmpty(),
				"task.page.photos-dispatch");
	}

	@Bean
	FactRule devicePacked(Parcels parcels) {
		return new FactRule("DevicePacked", parcel(parcels, (parcel) -> true), "task.page.packing");
	}

	@Bean
	FactRule deviceHandedOut(Parcels parcels) {
		return new FactRule("DeviceHandedOut", parcel(parcels, Parcel::inPerson), "task.page.handed-out");
	}

	@Bean
	FactRule parcelPickedUp(Parcels parcels) {
		return new FactRule("ParcelPickedUp", parcel(parcels, (parcel) -> parcel.pickedUpAt() != null),
				"task.page.pickup");
	}

	@Bean
	FactRule parcelDelivered(Parcels parcels) {
		return new FactRule("ParcelDelivered", parcel(parcels, (parcel) -> parcel.deliveredAt() != null),
				"task.page.delivery");
	}

	@Bean
	FactRule workAccepted(Acceptances acceptances) {
		return new FactRule("WorkAccepted", (number) -> acceptances.isAccepted(new RepairId(number)),
				"task.page.delivery");
	}

	@Bean
	FactRule deviceReturned(Rejections rejections) {
		return new FactRule("DeviceReturned",
				(number) -> rejections.of(new RepairId(number))
					.filter((rejection) -> rejection.backAt() != null)
					.isPresent(),
				"task.page.return");
	}

	@Bean
	FactRule workResumed(Holdups holdups) {
		return new FactRule("WorkResumed", (number) -> holdups.of(new RepairId(number)).isEmpty(), "task.page.stuck");
	}

	private static Predicate<String> parcel(Parcels parcels, Predicate<Parcel> so) {
		return (number) -> parcels.of(new RepairId(number)).filter(so).isPresent();
	}

}
