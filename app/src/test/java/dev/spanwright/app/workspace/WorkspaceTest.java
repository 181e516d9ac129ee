package dev.spanwright.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.picture.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WorkspaceTest {

  private static final Path FILE = Path.of("alpine.spanwright.json");

  private Workspace workspace;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    workspace = onFx(Workspace::new);
    act(() -> workspace.open(Networks.alpine(), Optional.of(FILE)));
  }

  @AfterEach
  void close() {
    act(workspace::close);
  }

  @Test
  void aRoutingThatWasFoundIsThereAgainUntilTheNetworkChanges() throws TimeoutException {
    act(() -> workspace.ask(Objective.BEST));
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () ->
            onFx(
                () ->
                    workspace.isCurrent()
                        && !workspace.improvingProperty().get()
                        && workspace.evaluation().flatMap(Evaluation::optimal).isPresent()));
    var found = onFx(() -> workspace.evaluation().flatMap(Evaluation::optimal));
    act(() -> workspace.ask(Objective.HEADROOM));
    assertEquals(Optional.empty(), onFx(() -> workspace.evaluation().flatMap(Evaluation::optimal)));
    var again =
        onFx(
            () -> {
              workspace.ask(Objective.BEST);
              return workspace.evaluation().flatMap(Evaluation::optimal);
            });
    assertEquals(found, again);
    var moved =
        onFx(
            () -> {
              workspace.ask(Objective.HEADROOM);
              workspace.apply(move("zurich", 47, 8));
              workspace.ask(Objective.BEST);
              return workspace.evaluation().flatMap(Evaluation::optimal);
            });
    assertEquals(Optional.empty(), moved);
  }

  @Test
  void stepsGoBackAndForth() {
    Network before = workspace.network();
    act(() -> workspace.apply(move("zurich", 47, 8)));
    Network moved = workspace.network();
    act(workspace::undo);
    assertEquals(before, workspace.network());
    act(workspace::undo);
    assertEquals(before, workspace.network());
    act(workspace::redo);
    assertEquals(moved, workspace.network());
    act(workspace::redo);
    assertEquals(moved, workspace.network());
  }

  @Test
  void stepsOfOneGestureAreOne() {
    Network before = workspace.network();
    act(
        () -> {
          workspace.apply(move("zurich", 47, 8), "drag-1");
          workspace.apply(move("zurich", 46, 8), "drag-1");
          workspace.undo();
        });

    assertEquals(before, workspace.network());
  }

  @Test
  void aGestureThatIsGivenUpLeavesWhatCouldBeRedone() {
    act(() -> workspace.apply(move("zurich", 47, 8)));
    Network moved = workspace.network();
    act(
        () -> {
          workspace.undo();
          History before = workspace.historyProperty().get();
          workspace.apply(move("milan", 44, 8), "drag-2");
          workspace.goBack(before);
          workspace.redo();
        });

    assertEquals(moved, workspace.network());
  }

  @Test
  void onlyWhatIsThereIsSelected() {
    act(() -> workspace.select(new Selection(Set.of("zurich", "rome"), Set.of("zurich-milan"))));
    assertEquals(new Selection(Set.of("zurich"), Set.of("zurich-milan")), workspace.selection());

    act(() -> workspace.apply(new Edit.RemoveSite("zurich")));
    assertEquals(Selection.NONE, workspace.selection());
    act(workspace::undo);
    assertEquals(Selection.NONE, workspace.selection());
  }

  @Test
  void allSitesCanBeSelected() {
    act(workspace::selectAll);

    assertEquals(Set.of("frankfurt", "zurich", "milan", "lyon"), workspace.selection().sites());
  }

  @Test
  void deletingIsOneStepAlsoWhereALinkGoesWithItsSite() {
    Network before = workspace.network();
    act(
        () -> {
          workspace.select(
              new Selection(
                  Set.of("frankfurt", "lyon"), Set.of("frankfurt-zurich", "zurich-milan")));
          workspace.deleteSelection();
        });
    assertEquals(List.of("zurich", "milan"), ids(workspace.network()));
    assertTrue(workspace.network().links().isEmpty());

    act(workspace::undo);
    assertEquals(before, workspace.network());
    act(workspace::deleteSelection);
    assertSame(before, workspace.network());
  }

  @Test
  void thereIsSomethingToSaveUntilItIsSavedOrTakenBack() {
    assertFalse(workspace.dirtyProperty().get());
    act(() -> workspace.apply(move("zurich", 47, 8)));
    assertTrue(workspace.dirtyProperty().get());
    act(workspace::undo);
    assertFalse(workspace.dirtyProperty().get());

    act(workspace::redo);
    act(() -> workspace.markSaved(workspace.network(), FILE));
    assertFalse(workspace.dirtyProperty().get());
    act(workspace::undo);
    assertTrue(workspace.dirtyProperty().get());
  }

  @Test
  void everyRevisionIsEvaluatedInTheEndAndSaysWhetherItIsCurrent() {
    awaitCurrent();
    act(
        () -> {
          workspace.apply(move("zurich", 47, 8));
          assertFalse(workspace.isCurrent());
          assertTrue(workspace.evaluation().isPresent());
          workspace.apply(move("zurich", 46, 8));
        });
    awaitCurrent();

    Evaluation answer = onFx(() -> workspace.evaluation().orElseThrow());
    assertEquals(workspace.network(), answer.network());
    assertEquals(workspace.revision(), answer.revision());
  }

  @Test
  void anotherObjectiveIsAnotherRevisionOfWhichAllButTheRoutingIsKnown() {
    awaitCurrent();
    act(
        () -> {
          long before = workspace.revision();
          Routing routing = workspace.evaluation().orElseThrow().routing();
          workspace.ask(Objective.BEST);
          assertEquals(before + 1, workspace.revision());
          assertTrue(workspace.isCurrent());
          assertTrue(workspace.improvingProperty().get());
          assertSame(routing, workspace.evaluation().orElseThrow().routing());
          workspace.ask(Objective.BEST);
          assertEquals(before + 1, workspace.revision());
        });
    assertFalse(onFx(() -> workspace.dirtyProperty().get()));
  }

  @Test
  void whatIsStaleStaysSoWhenAnotherObjectiveIsAskedFor() {
    awaitCurrent();
    act(
        () -> {
          workspace.apply(move("zurich", 47, 8));
          workspace.ask(Objective.THROUGHPUT);
          assertFalse(workspace.isCurrent());
        });
    awaitCurrent();
    assertEquals(workspace.network(), onFx(() -> workspace.evaluation().orElseThrow().network()));
  }

  @Test
  void anAnswerForAnotherDocumentIsNeverShown() {
    List<String> shown = new ArrayList<>();
    act(
        () ->
            workspace
                .evaluationProperty()
                .addListener((o, old, now) -> now.ifPresent(e -> shown.add(e.network().name()))));
    for (int i = 0; i < 30; i++) {
      String name = "document " + i;
      act(
          () -> {
            shown.clear();
            workspace.open(Networks.alpine().withName(name), Optional.empty());
          });
      if (i % 3 == 0) {
        awaitCurrent();
      }
      List<String> seen = onFx(() -> List.copyOf(shown));
      assertTrue(seen.stream().allMatch(name::equals), () -> name + ": " + seen);
    }
    awaitCurrent();
    assertEquals("document 29", onFx(() -> workspace.evaluation().orElseThrow().network().name()));
  }

  @Test
  void aStepThatIsTakenWhileAnotherOneIsTakenBackDoesNotMixUpTheAnswers() {
    act(
        () -> {
          workspace.apply(new Edit.Describe("Renamed", ""));
          workspace.select(Selection.site("zurich"));
          // As a form does that takes over its text when its site goes away.
          workspace
              .selectionProperty()
              .addListener((o, old, now) -> workspace.apply(new Edit.Describe("Typed", "")));
          workspace.apply(new Edit.RemoveSite("zurich"));
        });
    awaitCurrent();

    Evaluation answer = onFx(() -> workspace.evaluation().orElseThrow());
    assertEquals(workspace.network(), answer.network());
    assertFalse(answer.network().sites().contains("zurich"));
  }

  private void awaitCurrent() {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(workspace::isCurrent));
    } catch (TimeoutException e) {
      throw new AssertionError("the newest revision was not evaluated", e);
    }
  }

  private static Edit move(String site, double latDeg, double lonDeg) {
    return new Edit.MoveSite(site, new Position(latDeg, lonDeg));
  }

  private static List<String> ids(Network network) {
    return network.sites().stream().map(site -> site.id()).toList();
  }

  private static void act(Runnable action) {
    onFx(
        () -> {
          action.run();
          return true;
        });
  }

  private static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }
}
