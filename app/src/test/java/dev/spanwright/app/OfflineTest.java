package dev.spanwright.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** No code of any module opens a connection: the program works without a network, and asks none. */
class OfflineTest {

  private static final DescribedPredicate<JavaClass> CONNECTS =
      DescribedPredicate.describe(
          "open connections",
          type ->
              type.getPackageName().startsWith("java.net.http")
                  || type.getPackageName().startsWith("java.rmi")
                  || type.getPackageName().startsWith("javax.net")
                  || type.getPackageName().startsWith("javafx.scene.web")
                  || (type.getPackageName().startsWith("java.n")
                      && type.getSimpleName().matches(".*(Socket|URLConnection|InetAddress).*")));

  private static final String[] MODULES = {
    "dev.spanwright.model", "dev.spanwright.render", "dev.spanwright.samples", "dev.spanwright.app"
  };

  private static ArchRule rule(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat(CONNECTS)
        .orShould()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection");
  }

  @Test
  void noModuleOpensAConnection() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(MODULES);
    for (String module : MODULES) {
      assertTrue(all.containPackage(module), module + " was not looked at");
    }
    rule("dev.spanwright").check(all);
  }

  @Test
  void aConnectionIsFound() {
    JavaClasses planted = new ClassFileImporter().importPackages("dev.spanwright.archfixture.app");
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> rule("dev.spanwright.archfixture.app").check(planted));
    assertTrue(error.getMessage().contains("Connected"), error.getMessage());
  }
}
