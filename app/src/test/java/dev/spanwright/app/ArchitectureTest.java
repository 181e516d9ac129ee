package dev.spanwright.app;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each package of this module may know. Every rule is also held against classes of {@code
 * archfixture} that break it, so that a rule which cannot fail is found out.
 */
class ArchitectureTest {

  private static final JavaClasses MODULE = new ClassFileImporter().importPath("target/classes");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPath("target/test-classes/dev/spanwright/archfixture");

  @ParameterizedTest
  @MethodSource("rules")
  void holdsHereAndFailsOnAPlantedFault(Function<String, ArchRule> rule, String fault) {
    rule.apply("dev.spanwright.app").check(MODULE);

    ArchRule onPlanted = rule.apply("dev.spanwright.archfixture.app");
    AssertionError error = assertThrows(AssertionError.class, () -> onPlanted.check(PLANTED));
    assertTrue(error.getMessage().contains(fault), error.getMessage());
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        argumentSet(
            "no cycles between features",
            rule(root -> slices().matching(root + ".(*)..").should().beFreeOfCycles()),
            "Cycle detected: Slice inspector"),
        argumentSet(
            "no feature knows what starts the app",
            rule(
                root ->
                    noClasses()
                        .that()
                        .resideInAPackage(root + ".*..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root)),
            "Upward.fault"),
        argumentSet(
            "what wraps keeps its figures whole",
            rule(
                root ->
                    noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .doNotHaveSimpleName("Wrapping")
                        .should()
                        .callMethodWhere(
                            target(name("setWrapText"))
                                .and(
                                    target(
                                        owner(
                                            assignableTo(Labeled.class)
                                                .or(assignableTo(Tooltip.class))))))),
            "Wrapped.fault"),
        argumentSet(
            "files are the model's, projections are render's",
            rule(
                root ->
                    noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                            "tools.jackson..",
                            "com.fasterxml.jackson..",
                            "org.geotools..",
                            "org.locationtech..")),
            "map.Written"));
  }

  /** Lets a lambda be an argument. */
  private static Function<String, ArchRule> rule(Function<String, ArchRule> rule) {
    return rule;
  }
}
