package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    @Test
    void modulesUseOnlyThoseAboveThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.entente..")
                .layer("core")
                .definedBy(
                        "org.entente.actor..",
                        "org.entente.time..",
                        "org.entente.claim..",
                        "org.entente.event..",
                        "org.entente.relation..",
                        "org.entente.changepoint..",
                        "org.entente.correction..")
                .layer("store")
                .definedBy("org.entente.store..")
                .layer("nlp")
                .definedBy("org.entente.nlp..")
                .layer("text")
                .definedBy("org.entente.text..")
                .layer("ingest")
                .definedBy("org.entente.ingest..")
                .layer("app")
                .definedBy("org.entente.app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ingest")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("ingest")
                .mayOnlyAccessLayers("core")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("store")
                .mayOnlyAccessLayers("core")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("nlp")
                .mayOnlyBeAccessedByLayers("text", "app")
                .check(CLASSES);
    }

    @Test
    void theRoomsOfTheCoderNeverCallBack() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.text.when..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.entente.text.mention..",
                        "org.entente.text.frame..",
                        "org.entente.text.rules..",
                        "org.entente.text.coding..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("org.entente.text.mention..", "org.entente.text.actor..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.text.frame..", "org.entente.text.rules..", "org.entente.text.coding..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.entente.text.frame..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.text.rules..", "org.entente.text.coding..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.entente.text.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.text.learn..", "org.entente.text.coding..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.entente.text.learn..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entente.text.coding..", "org.entente.text.train..")
                .check(CLASSES);
    }

    @Test
    void theMathematicsDoNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.entente.actor..",
                        "org.entente.claim..",
                        "org.entente.time..",
                        "org.entente.event..",
                        "org.entente.correction..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.net..", "java.nio.file..")
                .check(CLASSES);
    }

    @Test
    void packagesOfTheCommandLineDoNotGoInCircles() {
        slices().matching("org.entente.app.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
