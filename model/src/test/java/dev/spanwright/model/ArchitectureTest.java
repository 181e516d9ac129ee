package dev.spanwright.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each package of this module may know. Every rule is also held against classes of {@code
 * archfixture} that break it, so that a rule which cannot fail is found out.
 */
class ArchitectureTest {

  /** Each package knows only those to its left; a rule about one that is empty fails. */
  private static final List<String> PACKAGES =
      List.of(
          "geo",
          "equipment",
          "network",
          "fiber",
          "calibration",
          "traffic",
          "solve",
          "failure",
          "insight",
          "evaluation",
          "judge",
          "resilience",
          "growth",
          "advice",
          "file");

  private static final JavaClasses MODULE = new ClassFileImporter().importPath("target/classes");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPath("target/test-classes/dev/spanwright/archfixture");

  @ParameterizedTest
  @MethodSource("rules")
  void holdsHereAndFailsOnAPlantedFault(Function<String, ArchRule> rule, String fault) {
    rule.apply("dev.spanwright.model").check(MODULE);

    ArchRule onPlanted = rule.apply("dev.spanwright.archfixture.model");
    AssertionError error = assertThrows(AssertionError.class, () -> onPlanted.check(PLANTED));
    assertTrue(error.getMessage().contains(fault), error.getMessage());
  }

  static Stream<Arguments> rules() {
    return Stream.concat(
        Stream.of(
            argumentSet(
                "no user interface, no pictures",
                rule(
                    root ->
                        noClasses()
                            .that()
                            .resideInAPackage(root + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                "java.awt..",
                                "javax.swing..",
                                "javafx..",
                                "com.sun.javafx..",
                                "org.geotools..",
                                "org.locationtech..")),
                "geo.Painted"),
            argumentSet(
                "Jackson only in file",
                rule(
                    root ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage(root + ".file..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")),
                "network.Written"),
            argumentSet(
                "no package beside the known ones",
                rule(root -> classes().should().resideInAnyPackage(trees(root, PACKAGES))),
                "misc.Stray"),
            argumentSet(
                "no cycles",
                rule(root -> slices().matching(root + ".(**)").should().beFreeOfCycles()),
                "Cycle detected: Slice evaluation")),
        order());
  }

  /** For each package but the last: it knows none to its right. */
  private static Stream<Arguments> order() {
    return IntStream.range(0, PACKAGES.size() - 1)
        .mapToObj(
            i -> {
              String left = PACKAGES.get(i);
              List<String> right = PACKAGES.subList(i + 1, PACKAGES.size());
              return argumentSet(
                  left + " knows none of " + right,
                  rule(
                      root ->
                          noClasses()
                              .that()
                              .resideInAPackage(root + "." + left + "..")
                              .should()
                              .dependOnClassesThat()
                              .resideInAnyPackage(trees(root, right))),
                  "Field <dev.spanwright.archfixture.model." + left + ".");
            });
  }

  private static String[] trees(String root, List<String> packages) {
    return packages.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
  }

  /** Lets a lambda be an argument. */
  private static Function<String, ArchRule> rule(Function<String, ArchRule> rule) {
    return rule;
  }
}
