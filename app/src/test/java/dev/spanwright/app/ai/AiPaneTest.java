package dev.spanwright.app.ai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.plot.SmallPlot;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Workload;
import dev.spanwright.render.picture.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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
    assertEquals(3, desk.text("training-0-needs").split(" / ").length);
    assertEquals(TrainingVerdict.Limit.BANDWIDTH, verdict.limit());
    assertTrue(desk.text("training-0-why").startsWith("Limited by the rate from "));
    desk.act(desk.control("training-0-why", Hyperlink.class)::fire);
    assertEquals(Set.of("frankfurt", "milan"), desk.selection().sites());
    assertFalse(desk.selection().links().isEmpty());

    desk.act(desk.control("training-0-name", Hyperlink.class)::fire);
    assertEquals("Training run", desk.typed("workload-name"));
  }

  /** Tiles of one figure are set closer. */
  @Test
  void theLinesOfACardStandApart(Desk desk) {
    addRun(desk);
    VBox card =
        desk.ask(
            () -> {
              VBox box = (VBox) desk.control("training-0-name", Hyperlink.class).getParent();
              box.applyCss();
              return box;
            });
    assertEquals(6, card.getSpacing());
  }

  @Test
  void anEditIsToldAsATrend(Desk desk) {
    addRun(desk);
    assertFalse(desk.isShown("training-0-trend"));
    Workload run = desk.network().workloads().list().getLast();
    desk.act(
        () ->
            desk.workspace()
                .apply(new Edit.PutWorkload(RecordField.of("targetUtilisation").with(run, 0.5))));
    desk.settle();
    Label trend = desk.control("training-0-trend", Label.class);
    desk.await("the trend is told", () -> trend.getText().equals("▼ 40.0 points by the edit"));
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
    String why = desk.text("reach-why");
    assertTrue(why.matches("Largest city beyond: .+ and around it, [\\d.]+ .*people, .+ms.*"), why);
  }

  /** The advice names a site and what it brings; one click makes it a node. */
  @Test
  void anAdvisedSiteIsMadeANode(Desk desk) {
    desk.act(() -> desk.menuItem("menu-ai").fire());
    VBox steps = desk.control("advice-steps", VBox.class);
    desk.await("there is advice", () -> !steps.getChildren().isEmpty());
    HBox first = desk.ask(() -> (HBox) steps.getChildren().getFirst());
    String named = desk.ask(() -> ((Hyperlink) first.getChildren().getFirst()).getText());
    String before = desk.text("advice-share");
    desk.act(((Button) first.getChildren().getLast())::fire);
    desk.settle();
    assertEquals(
        SiteKind.INFERENCE_NODE,
        desk.network().sites().stream()
            .filter(site -> site.name().equals(named))
            .findFirst()
            .orElseThrow()
            .kind());
    Label now = desk.control("advice-share", Label.class);
    desk.await("the advice follows", () -> !now.getText().equals(before));
  }

  /** A unit price that was not known completes the cost; what it costs follows the edit. */
  @Test
  void theCostFollowsTheUnitFigures(Desk desk) {
    desk.act(() -> desk.menuItem("menu-ai").fire());
    Label note = desk.control("cost-note", Label.class);
    desk.await("the cost is told", () -> note.getText().startsWith("Without transceivers"));
    String before = desk.text("cost-capital");
    TabPane side = desk.control("side", TabPane.class);
    desk.act(
        () ->
            side.getTabs().stream()
                .filter(tab -> "tab-inspector".equals(tab.getId()))
                .forEach(side.getSelectionModel()::select));
    desk.enter("figure-transceiverUsd", "20000");
    desk.enter("figure-hutUsd", "-1");
    assertEquals("hutUsd -1 is not 0 to 1000000000 USD", desk.text("figure-hutUsd-message"));
    desk.act(() -> desk.menuItem("menu-ai").fire());
    desk.await("the cost is whole", () -> note.getText().startsWith("By the unit figures"));
    assertTrue(!before.equals(desk.text("cost-capital")), before);
    assertTrue(desk.text("cost-trend").matches("▲ [0-9.,]+ M USD by the edit"));
  }

  /** Hand and keys read the same curve; its values and its picture leave the window. */
  @Test
  void aPlotIsReadAndTakenAway(Desk desk, @TempDir Path folder) throws IOException {
    addRun(desk);
    SmallPlot plot = desk.control("training-0-over-rate", SmallPlot.class);
    assertEquals("Utilisation over the rate of a hop", desk.text("training-0-over-rate-reading"));
    desk.focus("training-0-over-rate");
    desk.keys(KeyCode.END);
    String atEnd = desk.text("training-0-over-rate-reading");
    assertTrue(atEnd.matches(".*bit/s: standard fibre [0-9.]+ %, hollow-core [0-9.]+ %"), atEnd);
    assertEquals(atEnd, desk.ask(plot::getAccessibleText));
    desk.keys(KeyCode.ESCAPE);
    assertEquals("Utilisation over the rate of a hop", desk.text("training-0-over-rate-reading"));

    desk.act(() -> item(plot, "Copy values").fire());
    String values = desk.ask(() -> Clipboard.getSystemClipboard().getString());
    assertEquals(82, values.lines().count());
    assertTrue(values.startsWith("Rate of a hop, Gbit/s\tCompute runs, % of the time (standard"));

    Path file = folder.resolve("plot.svg");
    desk.dialogs().choose(file);
    desk.act(() -> item(plot, "SVG…").fire());
    desk.await("the plot is written", () -> desk.text("hint").equals("Wrote " + file));
    assertEquals("utilisation-over-the-rate-of-a-hop.svg", desk.dialogs().suggested());
    String svg = Files.readString(file);
    assertTrue(svg.contains("<title>Utilisation over the rate of a hop</title>"), svg);
  }

  /** Enter on a plot shows the hop that limits. */
  @Test
  void aPlotLeadsToWhatLimits(Desk desk) {
    addRun(desk);
    desk.act(() -> desk.workspace().select(Selection.NONE));
    desk.focus("training-0-over-length");
    desk.keys(KeyCode.ENTER);
    assertEquals(Set.of("frankfurt", "milan"), desk.selection().sites());
  }

  private static MenuItem item(SmallPlot plot, String text) {
    return plot.menuItems()
        .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
        .filter(item -> item.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
