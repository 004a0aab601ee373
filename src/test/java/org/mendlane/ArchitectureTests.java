package org.mendlane;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.util.Arrays;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import org.mendlane.shared.Fact;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of the house that concern code. */
@AnalyzeClasses(packages = "org.mendlane", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String[] DOORS = { "org.mendlane.portal..", "org.mendlane.staff..", "org.mendlane.studio..",
			"org.mendlane.intake..", "org.mendlane.demo.." };

	@ArchTest
	static final ArchRule onlyProcessKnowsTheEngine = only("org.mendlane.process..").mayUse("org.camunda..");

	@ArchTest
	static final ArchRule nobodyDependsOnProcess = only("org.mendlane.process..").mayUse("org.mendlane.process..");

	@ArchTest
	static final ArchRule nobodyDependsOnThePortal = only("org.mendlane.portal..", "org.mendlane.demo..")
		.mayUse("org.mendlane.portal..");

	@ArchTest
	static final ArchRule nobodyDependsOnTheStaffPages = only("org.mendlane.staff..", "org.mendlane.demo..")
		.mayUse("org.mendlane.staff..");

	@ArchTest
	static final ArchRule nobodyDependsOnTheStudio = only("org.mendlane.studio..", "org.mendlane.demo..")
		.mayUse("org.mendlane.studio..");

	@ArchTest
	static final ArchRule onlyDoorsDependOnTheIntake = only(DOORS).mayUse("org.mendlane.intake..");

	@ArchTest
	static final ArchRule nobodyDependsOnTheDemo = only("org.mendlane.demo..").mayUse("org.mendlane.demo..");

	@ArchTest
	static final ArchRule onlyIntakeReadsSpreadsheets = only("org.mendlane.intake..").mayUse("org.apache.poi..");

	@ArchTest
	static final ArchRule onlyDocumentMakesCodesAndPapers = only("org.mendlane.document..").mayUse("com.google.zxing..",
			"com.openhtmltopdf..", "org.apache.pdfbox..", "net.coobird..", "com.twelvemonkeys..");

	@ArchTest
	static final ArchRule onlyDocumentAndTheDemoTouchImages = only("org.mendlane.document..", "org.mendlane.demo..")
		.mayUse("javax.imageio..", "java.awt..");

	@ArchTest
	static final ArchRule onlyNotificationSendsMail = only("org.mendlane.notification..").mayUse("jakarta.mail..",
			"org.springframework.mail..");

	@ArchTest
	static final ArchRule sharedIsPlainJava = noClasses().that()
		.resideInAPackage("org.mendlane.shared..")
		.should()
		.dependOnClassesThat(resideInAPackage("org.springframework..")
			.and(resideOutsideOfPackages("org.springframework.modulith..")));

	@ArchTest
	static final ArchRule entitiesStayInside = classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

	@ArchTest
	static final ArchRule repositoriesStayInside = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule entitiesAreNotAssociatedAcrossModules = fields().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should(HouseRules.stayInTheirModuleWhenJoined());

	@ArchTest
	static final ArchRule onlyTheConductorAndTheJournalHearFacts = methods().that(HouseRules.hear(Fact.class))
		.should()
		.beDeclaredInClassesThat(resideInAnyPackage("org.mendlane.process..", "org.mendlane.journal.."));

	@ArchTest
	static final ArchRule controllersStandInDoors = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.or()
		.areAnnotatedWith(Controller.class)
		.should()
		.resideInAnyPackage(DOORS)
		.andShould()
		.notBePublic();

	@ArchTest
	static final ArchRule portalHandlersTakeTheActor = methods().that()
		.areMetaAnnotatedWith(RequestMapping.class)
		.or()
		.areAnnotatedWith(RequestMapping.class)
		.should(HouseRules.takeTheActorBelow("/portal"));

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().that()
		.doNotHaveFullyQualifiedName("org.mendlane.shop.ClockConfiguration")
		.should()
		.accessTargetWhere(HouseRules.readsTheTimeOfTheMachine());

	@ArchTest
	static final ArchRule dependenciesComeByConstructor = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith(Inject.class);

	@ArchTest
	static final ArchRule constructorsTakeAtMostSix = constructors().that()
		.areDeclaredInClassesThat(HouseRules.areOrdinary())
		.should(HouseRules.takeAtMost(6));

	@ArchTest
	static final ArchRule namesSayWhatAThingIs = noClasses().should()
		.haveNameMatching(".*(Service|Impl|Manager|Utils?|Helper|Dto|DTO)");

	@ArchTest
	static final ArchRule thereAreNoHiddenQueues = noMethods().should()
		.beAnnotatedWith(Async.class)
		.orShould()
		.beMetaAnnotatedWith(Async.class);

	@ArchTest
	static final ArchRule everyPackageIsNullMarked = classes().should(HouseRules.standInANullMarkedPackage());

	private static Neighbourhood only(String... packages) {
		return new Neighbourhood(packages);
	}

	/** Whoever may use something that others may not. */
	private record Neighbourhood(String... packages) {

		ArchRule mayUse(String... libraries) {
			return noClasses().that()
				.resideOutsideOfPackages(this.packages)
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(libraries)
				.because("only " + Arrays.toString(this.packages) + " may");
		}

	}

}
