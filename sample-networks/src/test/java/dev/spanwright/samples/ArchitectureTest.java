package dev.spanwright.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The samples know the model and nothing else of Spanwright or of any library. */
class ArchitectureTest {

  private static final JavaClasses MODULE = new ClassFileImporter().importPath("target/classes");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPath("target/test-classes/dev/spanwright/archfixture");

  @Test
  void knowsOnlyTheModel() {
    onlyTheModel("dev.spanwright.samples").check(MODULE);
  }

  @Test
  void theRuleFailsOnAPlantedFault() {
    ArchRule rule = onlyTheModel("dev.spanwright.archfixture.samples");

    AssertionError error = assertThrows(AssertionError.class, () -> rule.check(PLANTED));

    assertTrue(error.getMessage().contains("Painted.fault"), error.getMessage());
  }

  private static ArchRule onlyTheModel(String root) {
    return classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            root + "..",
            "dev.spanwright.model..",
            "java.io..",
            "java.lang..",
            "java.net..",
            "java.nio..",
            "java.util..");
  }
}
