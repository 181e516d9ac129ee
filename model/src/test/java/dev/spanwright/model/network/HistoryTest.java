package dev.spanwright.model.network;

import static dev.spanwright.model.network.Things.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private final Network ring = Things.ring();
  private final History start = History.startingWith(ring);

  @Test
  void beginsWithoutSteps() {
    assertSame(ring, start.current());
    assertEquals(Optional.empty(), start.undoable());
    assertEquals(Optional.empty(), start.redoable());
    assertEquals(List.of(), start.steps());
    assertSame(start, start.undo());
    assertSame(start, start.redo());
  }

  @Test
  void goesBackAndForthThroughTheVerySameNetworks() {
    History one = start.apply(new Edit.AddSite(site("e")));
    History two = one.apply(new Edit.RemoveSite("a"));
    assertSame(one.current(), two.undo().current());
    assertSame(ring, two.undo().undo().current());
    assertSame(one.current(), two.undo().undo().redo().current());
    assertSame(two.current(), two.undo().undo().redo().redo().current());
    assertSame(two.current(), two.undo().redo().redo().current());
  }

  @Test
  void namesItsSteps() {
    History two = start.apply(new Edit.AddSite(site("e"))).apply(new Edit.RemoveSite("a"));
    assertEquals(List.of("Add E", "Delete A and its 3 links"), titles(two));
    assertEquals("Delete A and its 3 links", two.undoable().orElseThrow().title());
    History back = two.undo();
    assertEquals(List.of("Add E"), titles(back));
    assertEquals("Add E", back.undoable().orElseThrow().title());
    assertEquals("Delete A and its 3 links", back.redoable().orElseThrow().title());
    assertEquals(titles(two), titles(back.redo()));
    assertEquals(Optional.empty(), back.redo().redoable());
  }

  @Test
  void keepsBothNetworksOfAStep() {
    History one = start.apply(new Edit.AddSite(site("e")));
    History.Step step = one.steps().getFirst();
    assertSame(ring, step.before());
    assertSame(one.current(), step.after());
  }

  @Test
  void forgetsWhatWasTakenBackAtTheNextEdit() {
    History changed =
        start.apply(new Edit.AddSite(site("e"))).undo().apply(new Edit.AddSite(site("f")));
    assertEquals(Optional.empty(), changed.redoable());
    assertSame(changed, changed.redo());
    assertEquals(List.of("Add F"), titles(changed));
  }

  @Test
  void leavesOldHistoriesAsTheyWere() {
    History one = start.apply(new Edit.AddSite(site("e")));
    History left = one.apply(new Edit.RemoveSite("a"));
    History right = one.apply(new Edit.RemoveSite("b"));
    assertSame(one.current(), left.undo().current());
    assertSame(one.current(), right.undo().current());
    assertEquals(List.of("Add E"), titles(one));
    assertEquals(List.of(), titles(start));
  }

  @Test
  void ignoresAnEditThatChangesNothing() {
    History back = start.apply(new Edit.AddSite(site("e"))).undo();
    assertSame(back, back.apply(new Edit.ChangeSite(site("a"))));
    assertSame(back, back.apply(new Edit.Describe("ring", ""), "typing"));
    assertEquals("Add E", back.redoable().orElseThrow().title(), "redo is not forgotten");
  }

  @Test
  void staysAsItWasWhereAnEditDoesNotFit() {
    History one = start.apply(new Edit.AddSite(site("e")));
    Edit twice = new Edit.AddSite(site("e"));
    assertThrows(IllegalArgumentException.class, () -> one.apply(twice));
    assertEquals(List.of("Add E"), titles(one));
  }

  @Test
  void mergesADragIntoOneStep() {
    History dragged = start;
    for (int i = 1; i <= 100; i++) {
      dragged = dragged.apply(moveA(i), "drag-1");
    }
    assertEquals(List.of("Move A"), titles(dragged));
    assertEquals(place(100), dragged.current().sites().get("a").position());
    assertSame(ring, dragged.undo().current());
    assertSame(dragged.current(), dragged.undo().redo().current());
  }

  @Test
  void mergesOnlyStepsOfTheSameGesture() {
    History two = start.apply(moveA(1), "drag-1").apply(moveA(2), "drag-2");
    assertEquals(List.of("Move A", "Move A"), titles(two));
    assertEquals(place(1), two.undo().current().sites().get("a").position());
    History unnamed = start.apply(moveA(1)).apply(moveA(2));
    assertEquals(2, unnamed.steps().size());
    History between =
        start
            .apply(moveA(1), "drag-1")
            .apply(new Edit.AddSite(site("e")))
            .apply(moveA(2), "drag-1");
    assertEquals(List.of("Move A", "Add E", "Move A"), titles(between));
  }

  @Test
  void doesNotMergeIntoAStepThatWasTakenBackAndDoneAgain() {
    History redone = start.apply(moveA(1), "drag").undo().redo();
    History after = redone.apply(moveA(2), "drag");
    assertEquals(2, after.steps().size());
    assertSame(redone.current(), after.undo().current());
  }

  @Test
  void doesNotMergeIntoAStepThatUndoingCameBackTo() {
    History seen = start.apply(moveA(1), "drag").apply(new Edit.AddSite(site("e"))).undo();
    History after = seen.apply(moveA(2), "drag");
    assertEquals(2, after.steps().size());
    assertSame(seen.current(), after.undo().current(), "what undo showed can be had again");
    assertEquals(1, after.apply(moveA(3), "drag").undo().steps().size(), "later ones merge again");
  }

  @Test
  void dropsADragThatEndsWhereItBegan() {
    History first = start.apply(new Edit.AddSite(site("e")));
    Position home = ring.sites().get("a").position();
    History back = first.apply(moveA(1), "drag").apply(new Edit.MoveSite("a", home), "drag");
    assertSame(first.current(), back.current());
    assertEquals(List.of("Add E"), titles(back));
  }

  private static Edit moveA(int step) {
    return new Edit.MoveSite("a", place(step));
  }

  private static Position place(int step) {
    return new Position(10 + step / 1000.0, 20);
  }

  private static List<String> titles(History history) {
    return history.steps().stream().map(History.Step::title).toList();
  }

  @Test
  void anotherNameIsNoStepAndThatOfEveryState() {
    History history =
        start.apply(new Edit.AddSite(site("x"))).apply(new Edit.AddSite(site("y"))).undo();
    History named = history.named("Oslo");
    assertEquals(history.document().withName("Oslo"), named.document());
    assertEquals(
        history.steps().stream().map(History.Step::title).toList(),
        named.steps().stream().map(History.Step::title).toList());
    assertEquals(ring.withName("Oslo"), named.undo().document());
    assertEquals(history.redo().document().withName("Oslo"), named.redo().document());
    assertSame(named.undo().document(), named.steps().getFirst().before());
    assertSame(named, named.named("Oslo"));
  }
}
