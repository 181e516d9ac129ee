package dev.spanwright.app.window;

import dev.spanwright.app.form.LazyTab;
import dev.spanwright.app.inspector.InspectorPane;
import dev.spanwright.app.layers.LayersPane;
import dev.spanwright.app.line.LineSession;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.present.ScenesPane;
import dev.spanwright.app.results.ResultsPane;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.picture.Selection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Results, inspector, layers and scenes beside the map. What is selected alone is shown by the
 * inspector, unless it was chosen among the results: who walks down a list there wants to stay in
 * it. Another document begins with its results; the first one of a window with the tab that was in
 * front last.
 */
final class SideTabs {

  /** Width at first, px. */
  static final double WIDTH = 400;

  private static final String INSPECTOR = "tab-inspector";
  private static final String LAYERS = "tab-layers";
  private static final String AI = "tab-ai";
  private static final String ADVICE = "tab-advice";
  private static final String SCENES = "tab-scenes";
  private static final String HISTORY = "tab-history";

  private SideTabs() {}

  /** Shows what can be chosen to be seen. */
  static void showLayers(TabPane tabs) {
    show(tabs, LAYERS);
  }

  /** Shows the scenes of the document. */
  static void showScenes(TabPane tabs) {
    show(tabs, SCENES);
  }

  /** Shows what the network means for training and inference. */
  static void showAi(TabPane tabs) {
    show(tabs, AI);
  }

  /** Shows what to build. */
  static void showAdvice(TabPane tabs) {
    show(tabs, ADVICE);
  }

  /** Shows the steps of the document. */
  static void showHistory(TabPane tabs) {
    show(tabs, HISTORY);
  }

  private static void show(TabPane tabs, String id) {
    tabs.getTabs().stream()
        .filter(tab -> id.equals(tab.getId()))
        .forEach(tabs.getSelectionModel()::select);
    tabs.requestFocus();
  }

  /** Shows the form of the scenario that is looked at, ready for its notes. */
  static void showScenarioNotes(TabPane tabs, Workspace workspace) {
    workspace.select(Selection.NONE);
    showForm(tabs);
    Optional.ofNullable(tabs.lookup("#scenario-notes")).ifPresent(Node::requestFocus);
  }

  /** Shows the form of what is selected, or of the network, ready for another name. */
  static void showName(TabPane tabs) {
    showForm(tabs);
    // That of a network may stand below the name of a scenario; that of workloads comes first.
    Stream.of("#site-name", "#network-name", "#inspector .text-field")
        .map(tabs::lookup)
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .findFirst()
        .ifPresent(
            name -> {
              name.requestFocus();
              name.selectAll();
            });
  }

  private static void showForm(TabPane tabs) {
    show(tabs, INSPECTOR);
    tabs.applyCss(); // a form that is new cannot take the focus before
    tabs.layout();
  }

  static TabPane of(
      Workspace workspace,
      Settings settings,
      LineSession lineSession,
      ScenesPane scenesPane,
      SidePanes panes) {
    ResultsPane pane = new ResultsPane(workspace, settings);
    Tab results = LazyTab.of("tab-results", "Results", () -> scrolling(pane));
    Tab ai = LazyTab.of(AI, "AI", () -> scrolling(panes.ai()));
    ai.selectedProperty().addListener((o, old, now) -> panes.ai().setOpen(now));
    Tab advice = LazyTab.of(ADVICE, "Advice", () -> scrolling(panes.advice()));
    advice.selectedProperty().addListener((o, old, now) -> panes.advice().setOpen(now));
    Tab inspector =
        LazyTab.of(INSPECTOR, "Inspector", () -> new InspectorPane(workspace, lineSession));
    Tab layers = LazyTab.of(LAYERS, "Layers", () -> scrolling(new LayersPane(settings)));
    Tab scenes = LazyTab.of(SCENES, "Scenes", () -> scenesPane);
    Tab history = LazyTab.of(HISTORY, "History", () -> new HistoryPane(workspace));
    TabPane tabs = new TabPane(results, inspector, ai, advice, layers, scenes, history);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setId("side");
    tabs.setAccessibleText("Results and properties");
    tabs.setMinWidth(300);
    tabs.setPrefWidth(WIDTH);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    workspace
        .selectionProperty()
        .addListener(
            (o, old, now) -> {
              boolean one = now.size() == 1 && !hasFocus(pane);
              if (one || (now.size() > 1 && isOnMap(tabs))) {
                tabs.getSelectionModel().select(inspector);
              }
            });
    workspace
        .subjectProperty()
        .addListener(
            (o, old, now) -> now.ifPresent(_ -> tabs.getSelectionModel().select(inspector)));
    long untouched = workspace.openedAt();
    AtomicLong document = new AtomicLong(untouched);
    workspace
        .historyProperty()
        .addListener(
            (o, old, now) -> {
              long before = document.getAndSet(workspace.openedAt());
              if (before != workspace.openedAt() && before != untouched) {
                tabs.getSelectionModel().select(results);
              }
            });
    return tabs;
  }

  /** Several things selected by the hand on the map are to be edited; elsewhere they are shown. */
  private static boolean isOnMap(Node tabs) {
    return tabs.getScene() != null && tabs.getScene().getFocusOwner() instanceof MapView;
  }

  private static boolean hasFocus(Node pane) {
    return pane.getScene() != null
        && Stream.iterate(
                pane.getScene().getFocusOwner(), Objects::nonNull, node -> (Node) node.getParent())
            .anyMatch(pane::equals);
  }

  /** In a low window its content is scrolled, not squeezed. */
  private static ScrollPane scrolling(Region content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }
}
