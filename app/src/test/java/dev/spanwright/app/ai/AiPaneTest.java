package dev.spanwright.app.ai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Workload;
import dev.spanwright.render.picture.Selection;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class AiPaneTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.menuItem("menu-ai").fire());
    desk.settle();
  }

  private static void addRun(Desk desk) {
    desk.act(() -> desk.workspace().select(new Selection(Set.of("frankfurt", "milan"), Set.of())));
    desk.act(() -> desk.menuItem("menu-new-training").fire());
    desk.act(() -> desk.menuItem("menu-ai").fire());
    desk.settle();
    Label share = desk.control("training-0-utilisation", Label.class);
    desk.await("the run is judged", () -> share.getText().endsWith("%"));
  }

  @Test
  void aRunTellsItsUtilisationAndWhy(Desk desk) {
    addRun(desk);
    TrainingVerdict verdict =
        TrainingVerdict.of(desk.ask(() -> desk.workspace().evaluation().orElseThrow())).getFirst();
    assertEquals(
        String.format("%.1f %%", 100 * verdict.utilisation()), desk.text("training-0-utilisation"));
    assertTrue(desk.text("training-0-needs").startsWith("Between neighbours for 90 / 95 / 99 %: "));
    assertEquals(TrainingVerdict.Limit.BANDWIDTH, verdict.limit());
    assertTrue(desk.text("training-0-why").startsWith("Limited by the rate from "));

    desk.act(desk.control("training-0-name", Hyperlink.class)::fire);
    assertEquals("Training run", desk.typed("workload-name"));
  }

  @Test
  void anEditIsToldAsATrend(Desk desk) {
    addRun(desk);
    assertEquals("of the time compute runs", desk.text("training-0-trend"));
    Workload run = desk.network().workloads().list().getLast();
    desk.act(
        () ->
            desk.workspace()
                .apply(new Edit.PutWorkload(RecordField.of("targetUtilisation").with(run, 0.5))));
    desk.settle();
    Label trend = desk.control("training-0-trend", Label.class);
    desk.await("the trend is told", () -> trend.getText().contains("points by the edit"));
    assertTrue(desk.ask(trend::getText).contains("-40.0"), desk.ask(trend::getText));
    assertEquals("50.0 %", desk.text("training-0-utilisation"));
  }

  /** Another node nearer to people raises the share within 5 ms. */
  @Test
  void reachFollowsTheNodes(Desk desk) {
    Label near = desk.control("reach-5", Label.class);
    desk.await("the reach is known", () -> !near.getText().isEmpty());
    String before = desk.ask(near::getText);
    desk.act(
        () ->
            desk.workspace()
                .apply(
                    new Edit.Several(
                        "All nodes",
                        desk.network().sites().stream()
                            .map(
                                s ->
                                    (Edit) new Edit.ChangeSite(s.withKind(SiteKind.INFERENCE_NODE)))
                            .toList())));
    desk.settle();
    desk.await("the reach has changed", () -> !near.getText().equals(before));
    double share = Double.parseDouble(desk.ask(near::getText).replace(" %", ""));
    assertTrue(share > Double.parseDouble(before.replace(" %", "")), before + " to " + share);
    assertTrue(desk.control("reach-far", VBox.class).isVisible());
  }
}
