package dev.spanwright.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import dev.spanwright.model.network.Workload.GravityMatrix;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DemandMakerTest {

  private Workspace workspace;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    act(
        () -> {
          workspace = new Workspace();
          workspace.open(Networks.alpine(), Optional.empty());
        });
  }

  @AfterEach
  void close() {
    act(workspace::close);
  }

  @Test
  void aDemandIsAddedChangedAndTakenAwayPerDirection() {
    act(() -> DemandMaker.put(workspace, "lyon", "milan", 40, true));
    assertEquals(List.of(new Entry("lyon", "milan", 40), new Entry("milan", "lyon", 40)), drawn());
    act(() -> DemandMaker.put(workspace, "lyon", "milan", 70, false));
    assertEquals(List.of(new Entry("milan", "lyon", 40), new Entry("lyon", "milan", 70)), drawn());
    act(() -> DemandMaker.put(workspace, "milan", "lyon", 0, true));
    assertEquals(List.of(), drawn());
    assertEquals(
        List.of(new Entry("frankfurt", "milan", 100)),
        ((DemandMatrix) workspace.network().workloads().get("transit")).entries());
  }

  @Test
  void whatTheFileSaysOfDrawnDemandsStays() {
    DemandMatrix urgent =
        new DemandMatrix(
            "drawn-demands",
            "Voice",
            TrafficClass.INFERENCE,
            2,
            OptionalDouble.of(10),
            List.of(new Entry("lyon", "milan", 40)),
            "by hand",
            PropertyValue.Fields.NONE);
    act(() -> workspace.apply(new Edit.PutWorkload(urgent)));
    act(() -> DemandMaker.put(workspace, "milan", "lyon", 5, false));
    assertEquals(
        new DemandMatrix(
            urgent.id(),
            urgent.name(),
            urgent.trafficClass(),
            urgent.priority(),
            urgent.latencyObjectiveMs(),
            List.of(new Entry("lyon", "milan", 40), new Entry("milan", "lyon", 5)),
            urgent.notes(),
            urgent.properties()),
        workspace.network().workloads().get("drawn-demands"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void aRateThatIsNoneChangesNothing(double gbps) {
    act(() -> DemandMaker.put(workspace, "lyon", "milan", 40, false));
    Network before = workspace.network();

    assertThrows(
        IllegalArgumentException.class,
        () -> DemandMaker.put(workspace, "lyon", "milan", gbps, false));
    assertThrows(
        IllegalArgumentException.class,
        () -> DemandMaker.put(workspace, "lyon", "lyon", 10, false));
    assertEquals(before, workspace.network());
  }

  @Test
  void aTotalIsSpreadOverTheChosenSites() {
    act(() -> DemandMaker.allToAll(workspace, Set.of("zurich", "milan", "lyon"), 600));
    GravityMatrix matrix = (GravityMatrix) workspace.network().workloads().get("all-to-all");

    assertEquals(600, matrix.totalGbps());
    assertEquals(
        List.of("zurich", "milan", "lyon"), matrix.masses().stream().map(m -> m.site()).toList());
  }

  private List<Entry> drawn() {
    return ((DemandMatrix) workspace.network().workloads().get("drawn-demands")).entries();
  }

  private static void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          action.run();
          return true;
        });
  }
}
