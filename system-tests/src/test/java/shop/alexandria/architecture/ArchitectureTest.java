package shop.alexandria.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of a service and the doors between them; and what no service may know of another. */
@AnalyzeClasses(locations = BuiltModules.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule domainsKnowNoFramework = classes()
            .that()
            .resideInAPackage("shop.alexandria..domain..")
            .should(new DomainKnowledge())
            .because("the rules of the trade outlive frameworks");

    @ArchTest
    static final ArchRule useCasesKnowNoAdapter = noClasses()
            .that()
            .resideInAPackage("shop.alexandria..application..")
            .and(Module.aService())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "shop.alexandria..rest..",
                    "shop.alexandria..messaging..",
                    "shop.alexandria..persistence..",
                    "shop.alexandria..gateways..")
            .because("a use case is told what to do and asks interfaces of the domain; who is behind them may change");

    @ArchTest
    static final ArchRule onlyPersistenceKnowsTheDatabases = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..persistence..",
                    "shop.alexandria.kit.transactional..",
                    "shop.alexandria.kit.documents..",
                    "shop.alexandria.prove.trial..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "io.quarkus.hibernate..",
                    "io.quarkus.mongodb..",
                    "io.quarkus.panache..",
                    "com.mongodb..",
                    "org.bson..")
            .because("rows and documents stay behind the repositories; two parts of the kit are persistence themselves,"
                    + " and those who prove a shop look past its services");

    @ArchTest
    static final ArchRule servicesKnowNoOtherService = slices().assignedFrom(Module.eachService())
            .should()
            .notDependOnEachOther()
            .because("they meet in events and over HTTP, never in a class");

    @ArchTest
    static final ArchRule thePublishedLanguageKnowsNobody = classes()
            .that()
            .resideInAPackage("shop.alexandria.events..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "shop.alexandria.events..",
                    "com.fasterxml.jackson.annotation",
                    "org.apache.commons.validator.."))
            .because("whoever reads the events must not inherit a framework with them");

    @ArchTest
    static final ArchRule theKitHasNoBusinessWord = noClasses()
            .that()
            .resideInAPackage("shop.alexandria.kit..")
            .should()
            .dependOnClassesThat(Module.aService())
            .because("what every service uses must not know any of them");

    @ArchTest
    static final ArchRule theDoorKnowsNoEvents = noClasses()
            .that()
            .resideInAPackage("shop.alexandria.kit.web..")
            .should()
            .dependOnClassesThat(resideInAPackage("shop.alexandria.events.."))
            .because("the gateway and the storefront use the door without speaking of orders");

    @ArchTest
    static final ArchRule theLauncherKnowsNoService = noClasses()
            .that()
            .resideInAPackage("shop.alexandria.local..")
            .should()
            .dependOnClassesThat(Module.aService())
            .because("it runs them as processes, as a cluster would");
}
