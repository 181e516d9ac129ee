package dev.spanwright.app.window;

import dev.spanwright.app.action.ActionBook;
import dev.spanwright.app.action.ActionMenus;
import dev.spanwright.app.action.Keys;
import dev.spanwright.app.exchange.Exchange;
import dev.spanwright.app.export.PictureExport;
import dev.spanwright.app.export.PlotExport;
import dev.spanwright.app.export.ScenesExport;
import dev.spanwright.app.failure.CutStrip;
import dev.spanwright.app.failure.Studies;
import dev.spanwright.app.failure.TableExport;
import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.line.LinePanel;
import dev.spanwright.app.line.LineSession;
import dev.spanwright.app.map.MapController;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.map.MinimapView;
import dev.spanwright.app.palette.Finds;
import dev.spanwright.app.palette.Palette;
import dev.spanwright.app.palette.PaletteSource;
import dev.spanwright.app.recovery.Journal;
import dev.spanwright.app.recovery.Journals;
import dev.spanwright.app.recovery.Recorder;
import dev.spanwright.app.report.ReportStrip;
import dev.spanwright.app.scenario.ScenarioBar;
import dev.spanwright.app.scenario.Scenarios;
import dev.spanwright.app.search.PlaceSearch;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.siting.SitingDesk;
import dev.spanwright.app.start.Tour;
import dev.spanwright.app.tables.TablesPanel;
import dev.spanwright.app.workspace.Documents;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** One document in one window. */
public final class MainWindow implements AutoCloseable {

  private final Stage stage;
  private final Workspace workspace;
  private final LineSession lineSession;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("background").daemon().factory());
  private final ExecutorService scenesBackground =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("scenes").daemon().factory());
  private final MapView map;
  private final MinimapView minimap;
  private final SitingDesk siting;
  private final MapController controller;
  private final Documents documents;
  private final StatusBar status;
  private final LinePanel linePanel;
  private final BottomPanel bottom;
  private final TablesPanel tables;
  private final Studies studies;
  private final Actions actions;
  private final SceneActions scenes;
  private final ActionBook book;
  private final ActionMenus actionMenus;
  private final WindowHost host;
  private final EmptyState empty;
  private final Recorder recorder;
  private final RestoreOffer offer;
  private final ChangedStrip changed;
  private final Subscription focused;
  private final Scenarios scenarios;
  private final Comparison comparison;
  private final WindowMemory memory;
  private final SidePanes sidePanes;
  private final ReportStrip report;
  private final Tour tour = new Tour(Stops.all());

  /**
   * Builds the window; {@link #show} shows it.
   *
   * @param workspace the document; closed with the window
   * @param dialogs asks for files
   * @param questions asks and tells
   * @param host opens further windows
   */
  public MainWindow(
      Stage stage,
      Workspace workspace,
      Settings settings,
      FileDialogs dialogs,
      Questions questions,
      WindowHost host) {
    this.stage = stage;
    this.host = host;
    this.workspace = workspace;
    lineSession = new LineSession(workspace);
    workspace.ask(settings.routingProperty().get().objective());
    settings.routingProperty().addListener((o, old, now) -> workspace.ask(now.objective()));
    documents = new Documents(workspace, dialogs, questions, settings);
    map =
        new MapView(
            workspace,
            settings,
            failure -> questions.problem("The map could not be drawn", String.valueOf(failure)));
    minimap =
        new MinimapView(
            map,
            workspace,
            settings,
            failure ->
                questions.problem("The minimap could not be drawn", String.valueOf(failure)));
    siting = new SitingDesk(workspace);
    controller = new MapController(map, workspace, siting);
    linePanel =
        new LinePanel(
            lineSession,
            workspace,
            settings,
            failure -> questions.problem("The line could not be drawn", String.valueOf(failure)));
    status = new StatusBar(workspace, map, controller);
    PictureExport export = new PictureExport(questions, background, status::tell);
    actions =
        new Actions(
            stage,
            workspace,
            lineSession,
            settings,
            documents,
            map,
            controller,
            dialogs,
            export,
            new Exchange(questions, background, status::tell),
            failure -> questions.problem("A preview could not be drawn", String.valueOf(failure)),
            host,
            this::leave);
    scenes =
        new SceneActions(
            stage,
            workspace,
            settings,
            map,
            new ScenesExport(
                dialogs,
                questions,
                scenesBackground,
                status::tell,
                Evaluator.of(LinkPlanner.standard())::evaluate),
            actions::takeTyped,
            failure -> questions.problem("A scene could not be drawn", String.valueOf(failure)));
    empty = new EmptyState(workspace, actions, settings, tour::begin);
    studies =
        new Studies(
            workspace,
            settings,
            new TableExport(workspace, dialogs, questions, background, status::tell),
            actions.failuresProperty(),
            actions.growthProperty());
    map.studyProperty().bind(studies.studyProperty());
    StackPane overMap =
        new StackPane(
            map,
            Strips.over(studies.strip(), new CutStrip(workspace, map::showReroute).node()),
            minimap,
            empty.node());
    overMap.setId("map-area");
    bottom = new BottomPanel(overMap, settings, map::requestFocus);
    tables =
        new TablesPanel(
            workspace, actions.views()::showSelection, () -> actions.tablesProperty().set(false));
    bottom.add(studies.panel(), actions.failuresProperty());
    bottom.add(linePanel, lineSession.openProperty());
    bottom.add(tables, actions.tablesProperty());
    actions.tablesProperty().subscribe(tables::setOpen);
    Journals journals = new Journals(settings.folder().resolve("recovery"));
    recorder =
        new Recorder(
            workspace,
            new Journal(journals, trouble -> Platform.runLater(() -> tellOfJournal(trouble))));
    changed = new ChangedStrip(documents, background, actions::open);
    focused = stage.focusedProperty().subscribe(this::lookAtFile);
    offer = new RestoreOffer(journals, questions, actions, background);
    scenarios = new Scenarios(workspace);
    comparison = new Comparison(stage, workspace, settings, questions);
    scenarios.onCompare(this::compare);
    book = new ActionBook(new Keys(settings.keys()));
    actionMenus = new ActionMenus(book);
    report = new ReportStrip(workspace, dialogs, questions, status::tell);
    sidePanes =
        SidePanes.of(
            workspace,
            map,
            scenarios,
            siting,
            new PlotExport(dialogs, export, settings.themeProperty()::get));
    TabPane tabs = SideTabs.of(workspace, settings, lineSession, scenes.pane(), sidePanes);
    SplitPane split = new SplitPane();
    memory = new WindowMemory(stage, settings, split, tabs);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            root(settings, split, tabs),
            Math.min(1280, screen.getWidth()),
            Math.min(800, screen.getHeight()));
    actionMenus.install(scene);
    MapMenu.install(map, workspace, controller, book);
    Styles.apply(scene, settings.themeProperty());
    FileDrop.accept(scene, actions.exchange()::dropped);
    stage.setScene(scene);
    stage.setMinWidth(Math.min(800, screen.getWidth()));
    // With less, a maximised window would be lower than it may get, and its last line cut.
    stage.setMinHeight(Math.min(500, screen.getHeight() - OverOwner.FRAME_PX));
    memory.restore();
    Icons.addTo(stage);
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          leave();
        });
    WindowTitle.of(stage, workspace);
  }

  private List<PaletteSource> finds(Settings settings) {
    return List.of(
        Finds.actions(book),
        Finds.documents(actions::openSample, settings.recents(), actions::open),
        Finds.sites(workspace, map),
        Finds.links(workspace, map, actions.views()),
        Finds.subjects(workspace),
        Finds.cities(map, controller));
  }

  private StackPane root(Settings settings, SplitPane split, TabPane tabs) {
    scenes.onShowPanel(() -> SideTabs.showScenes(tabs));
    scenarios.onNotes(() -> SideTabs.showScenarioNotes(tabs, workspace));
    Palette palette = new Palette(finds(settings));
    MenuMaker menus =
        new MenuMaker(
            actions,
            settings,
            scenes,
            new MenuMaker.Panels(
                () -> SideTabs.showLayers(tabs),
                () -> SideTabs.showHistory(tabs),
                () -> SideTabs.showAi(tabs),
                () -> SideTabs.showAdvice(tabs),
                report::write,
                palette::show,
                tour::begin,
                scenarios),
            actionMenus);
    PlaceSearch search = new PlaceSearch(map, workspace);
    VBox top = new VBox(menus.menuBar(), new TopBar(actions, settings, search).node());
    BorderPane middle = new BorderPane(bottom.node());
    middle.setTop(
        new VBox(
            offer.node(),
            changed.node(),
            new RemarksStrip(documents).node(),
            report.node(),
            new ScenarioBar(workspace, scenarios).node()));
    middle.setLeft(new ToolRail(controller).node());
    split.getItems().setAll(middle, tabs);
    split.setDividerPositions(1 - SideTabs.WIDTH / 1280);
    SplitPane.setResizableWithParent(tabs, false);
    BorderPane root = new BorderPane(split);
    root.setTop(top);
    root.setBottom(status.node());
    StackPane layers = new StackPane(root, palette.node(), tour.node());
    layers.getStyleClass().add("window");
    return layers;
  }

  private void compare(List<String> pair) {
    actions.takeTyped();
    comparison.open(pair);
  }

  private void tellOfJournal(Optional<String> trouble) {
    status.warn(
        trouble.map(
            why -> "Unsaved changes cannot be kept for a crash: " + why + ". Save with Ctrl+S."));
  }

  /** Says in the status bar what is wrong, if anything is. */
  void warn(Optional<String> trouble) {
    status.warn(trouble);
  }

  /** Looks whether another program has changed the document's file. */
  public void lookAtFile() {
    changed.look();
  }

  /** Offers what was not saved when the program ended last. */
  public void offerToRestore() {
    offer.look();
  }

  /** Shows the window with what there is to begin with. */
  public void show() {
    showMap();
    welcome();
  }

  /** Shows the window, to which a document is about to come. */
  void showMap() {
    stage.show();
    memory.arrange();
    map.fit();
    map.requestFocus();
  }

  /** Offers ways to begin, unless there is a network. */
  void welcome() {
    empty.show();
  }

  /** What can be done in the window. */
  public Actions actions() {
    return actions;
  }

  /** Every action of the window by its identifier. */
  ActionBook book() {
    return book;
  }

  /** The document. */
  public Workspace workspace() {
    return workspace;
  }

  public MapView map() {
    return map;
  }

  /**
   * Closes the window unless its document is kept.
   *
   * @return whether it is closed
   */
  public boolean leave() {
    actions.takeTyped();
    boolean go = documents.mayLeave();
    if (go) {
      close();
      stage.close();
      host.closed(this);
    }
    return go;
  }

  @Override
  public void close() {
    comparison.close();
    bottom.remember();
    memory.remember();
    memory.close();
    focused.unsubscribe();
    recorder.close();
    empty.close();
    scenes.close();
    actions.closeOthers();
    actionMenus.close();
    map.close();
    minimap.close();
    linePanel.close();
    tables.close();
    studies.close();
    sidePanes.close();
    report.close();
    siting.close();
    lineSession.close();
    workspace.close();
    background.shutdownNow();
    scenesBackground.shutdownNow();
  }
}
