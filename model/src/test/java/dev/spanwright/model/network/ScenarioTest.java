package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioTest {

  private static final String PLAN = "plan";

  private static History inPlan() {
    return History.startingWith(Things.ring())
        .apply(new ScenarioEdit.Add(Scenario.named(PLAN, "Plan")));
  }

  private static Link hollow(Network network, String id) {
    return network.links().get(id).change().fiber("hcf-today").build();
  }

  @Test
  void aNewScenarioIsLookedAtAndIsAsTheBase() {
    History history = inPlan();

    assertEquals(PLAN, history.scenario());
    assertEquals(Things.ring(), history.current());
    assertEquals("Add scenario Plan", history.undoable().orElseThrow().title());
  }

  @Test
  void whatIsDoneInAScenarioStaysThere() {
    History history = inPlan();
    history = history.apply(new Edit.ChangeLink(hollow(history.current(), "ab")));

    assertEquals("hcf-today", history.current().links().get("ab").fiber());
    assertEquals(Things.ring(), history.lookingAt(Scenario.BASE).current());
  }

  @Test
  void aScenarioFollowsTheBaseInWhatItDoesNotChange() {
    History history = inPlan();
    Power power = new Power(700, "");
    Site powered = history.current().sites().get("a").withPower(Optional.of(power));
    history = history.apply(new Edit.ChangeSite(powered)).lookingAt(Scenario.BASE);
    Position moved = new Position(50, 10);
    history = history.apply(new Edit.MoveSite("a", moved)).apply(new Edit.RemoveSite("d"));
    Network variant = history.lookingAt(PLAN).current();

    assertEquals(moved, variant.sites().get("a").position());
    assertEquals(Optional.of(power), variant.sites().get("a").power());
    assertFalse(variant.sites().contains("d"));
    assertFalse(variant.links().contains("cd"));
  }

  @Test
  void bothHandsOnOneFieldLeaveTheScenarioAsItIs() {
    History history = inPlan();
    history = history.apply(new Edit.ChangeLink(hollow(history.current(), "ab")));
    Link base = Things.ring().links().get("ab").change().fiber("g654e").build();
    history = history.lookingAt(Scenario.BASE).apply(new Edit.ChangeLink(base));

    assertEquals("g654e", history.current().links().get("ab").fiber());
    assertEquals("hcf-today", history.lookingAt(PLAN).current().links().get("ab").fiber());
  }

  @Test
  void whatAScenarioAddsGoesWithTheSiteOfTheBaseItStandsOn() {
    History history = inPlan();
    history = history.apply(new Edit.AddLink(Things.link("bd", "b", "d")));
    history = history.lookingAt(Scenario.BASE).apply(new Edit.RemoveSite("b"));

    assertFalse(history.lookingAt(PLAN).current().links().contains("bd"));
    assertTrue(history.undo().lookingAt(PLAN).current().links().contains("bd"));
  }

  @Test
  void undoGoesBackToTheScenarioInWhichTheStepWasTaken() {
    History history = inPlan();
    history = history.apply(new Edit.RemoveLink("ab")).lookingAt(Scenario.BASE);
    History undone = history.undo();

    assertEquals(PLAN, undone.scenario());
    assertTrue(undone.current().links().contains("ab"));
    assertEquals(Scenario.BASE, undone.undo().scenario());
    assertEquals(PLAN, undone.undo().redo().scenario());
  }

  @Test
  void applyingToTheBaseTakesOverAndLeavesTheOthersTheirs() {
    History history = inPlan();
    history = history.apply(new Edit.RemoveLink("ac"));
    history = history.apply(new ScenarioEdit.Add(Scenario.named("other", "Other")));
    history = history.apply(new Edit.ChangeLink(hollow(history.current(), "ab")));
    history = history.apply(new ScenarioEdit.ApplyToBase(PLAN));

    assertEquals(Scenario.BASE, history.scenario());
    assertFalse(history.current().links().contains("ac"));
    assertEquals(
        List.of("other"), history.document().scenarios().stream().map(Scenario::id).toList());
    Network other = history.lookingAt("other").current();
    assertFalse(other.links().contains("ac"));
    assertEquals("hcf-today", other.links().get("ab").fiber());
  }

  @Test
  void gesturesOfTwoScenariosDoNotMerge() {
    History history = inPlan();
    history = history.apply(new Edit.MoveSite("a", new Position(50, 10)), "drag");
    history =
        history
            .lookingAt(Scenario.BASE)
            .apply(new Edit.MoveSite("a", new Position(51, 10)), "drag");

    assertEquals(3, history.steps().size());
  }

  @Test
  void theListOfDifferencesNamesFields() {
    Network ring = Things.ring();
    Network other = new Edit.ChangeLink(hollow(ring, "ab")).applyTo(ring);
    other = new Edit.RemoveSite("d").applyTo(other);

    List<Difference> found = Difference.between(ring, other);

    Difference link = found.stream().filter(d -> d.id().equals("ab")).findFirst().orElseThrow();
    assertEquals(List.of(new FieldChange("fiber", "g652d", "hcf-today")), link.fields());
    assertEquals(Difference.Change.CHANGED, link.change());
    assertTrue(
        found.stream()
            .anyMatch(d -> d.change() == Difference.Change.REMOVED && d.id().equals("d")));
  }

  @Test
  void namesWhatIsNotThere() {
    History history = inPlan();

    var e = assertThrows(IllegalArgumentException.class, () -> history.lookingAt("gone"));
    assertEquals("nothing has the identifier \"gone\", expected one of plan", e.getMessage());
    assertSame(history, history.lookingAt(PLAN));
  }
}
