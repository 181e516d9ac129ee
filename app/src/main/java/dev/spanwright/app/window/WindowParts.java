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
import dev.spanwright.app.form.Later;
import dev.spanwright.app.form.OnceSeen;
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
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** What is in a window beside the map. */
final class WindowParts implements AutoCloseable {

  private final WindowBase base;
  private final Workspace workspace;
  private final Settings settings;
  private final MapView map;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("background").daemon().factory());
  private final ExecutorService scenesBackground =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("scenes").daemon().factory());
  private final LineSession lineSession;
  private final MinimapView minimap;
  private final SitingDesk siting;
  private final MapController controller;
  private final StatusBar status;
  private final Later<LinePanel> linePanel;
  private final BottomPanel bottom;
  private final Later<TablesPanel> tables;
  private final Studies studies;
  private final Actions actions;
  private final SceneActions scenes;
  private final ActionBook book;
  private final ActionMenus actionMenus;
  private final EmptyState empty;
  private final Recorder recorder;
  private final RestoreOffer offer;
  private final ChangedStrip changed;
  private final Subscription focused;
  private final Scenarios scenarios;
  private final Comparison comparison;
  private final SidePanes sidePanes;
  private final ReportStrip report;
  private final TabPane tabs;
  private final Palette palette;
  private final Tour tour = new Tour(Stops.all());

  /**
   * @param host opens further windows
   * @param leave closes the window, unless its document is kept
   */
  WindowParts(WindowBase base, WindowHost host, Runnable leave) {
    this.base = base;
    Stage stage = base.stage();
    Questions questions = base.questions();
    FileDialogs dialogs = base.dialogs();
    Documents documents = base.documents();
    workspace = base.workspace();
    settings = base.settings();
    map = base.map();
    lineSession = new LineSession(workspace);
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
        new Later<>(
            () ->
                new LinePanel(
                    lineSession,
                    workspace,
                    settings,
                    failure ->
                        questions.problem("The line could not be drawn", String.valueOf(failure))));
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
            leave);
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
    bottom = new BottomPanel(base.frame().overMap(), settings, map::requestFocus);
    tables =
        new Later<>(
            () ->
                new TablesPanel(
                    workspace,
                    actions.views()::showSelection,
                    () -> actions.tablesProperty().set(false)));
    bottom.add(new Later<>(studies::panel), actions.failuresProperty());
    bottom.add(linePanel, lineSession.openProperty());
    bottom.add(tables, actions.tablesProperty());
    actions.tablesProperty().addListener((o, was, is) -> tables.get().setOpen(is));
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
    tabs = SideTabs.of(workspace, settings, lineSession, scenes.pane(), sidePanes);
    scenes.onShowPanel(() -> SideTabs.showScenes(tabs));
    scenarios.onNotes(() -> SideTabs.showScenarioNotes(tabs, workspace));
    palette = new Palette(finds());
  }

  private List<PaletteSource> finds() {
    return List.of(
        Finds.actions(book),
        Finds.documents(actions::openSample, settings.recents(), actions::open),
        Finds.sites(workspace, map),
        Finds.links(workspace, map, actions.views()),
        Finds.subjects(workspace),
        Finds.cities(map, controller));
  }

  /** Puts the parts into their places; all has to be done, in this order, at once or by and by. */
  List<Runnable> placing() {
    // The menus last: what is chosen there needs all the others.
    return Stream.<Runnable>of(this::placeRoundMap, this::placeTabs, this::placeTop)
        .map(this::keepingFocus)
        .toList();
  }

  /** The map loses the focus on its way into another parent: a pane that holds it once styled. */
  private Runnable keepingFocus(Runnable placing) {
    return () -> {
      Scene scene = base.stage().getScene();
      Optional<Node> focused = Optional.ofNullable(scene.getFocusOwner());
      placing.run();
      if (focused.filter(node -> node.getScene() == null).isPresent()) {
        scene.getRoot().applyCss();
      }
      focused.ifPresent(Node::requestFocus);
    };
  }

  private void placeTop() {
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
                () -> SideTabs.showName(tabs),
                scenarios),
            actionMenus);
    PlaceSearch search = new PlaceSearch(map, workspace);
    base.frame().top(new VBox(menus.menuBar(), new TopBar(actions, settings, search).node()));
    actionMenus.install(base.stage().getScene());
    BackToMap.install(base.stage().getScene(), map);
    MapMenu.install(map, workspace, controller, book);
  }

  /** One step: little of it is seen at first. */
  private void placeRoundMap() {
    placeOver();
    placeBesideMap();
    placeStrips();
    placeOnMap();
  }

  private void placeBesideMap() {
    base.frame().rail(new ToolRail(controller).node());
    base.frame().status(status.node());
  }

  private void placeStrips() {
    VBox strips = new VBox();
    OnceSeen.into(
        strips,
        offer.node(),
        changed.node(),
        new RemarksStrip(base.documents()).node(),
        report.node(),
        new ScenarioBar(workspace, scenarios).node());
    base.frame().strips(strips);
  }

  private void placeOnMap() {
    base.frame()
        .overMap()
        .getChildren()
        .addAll(
            Strips.over(studies.strip(), new CutStrip(workspace, map::showReroute).node()),
            minimap,
            empty.node());
    base.frame().map(bottom.node());
  }

  private void placeTabs() {
    SplitPane split = new SplitPane();
    base.frame().side(split, tabs);
    base.memory().follow(split, tabs);
  }

  private void placeOver() {
    base.frame().over(palette.node(), tour.node());
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
  void lookAtFile() {
    changed.look();
  }

  /** Offers what was not saved when the program ended last. */
  void offerToRestore() {
    offer.look();
  }

  /** Offers ways to begin, unless there is a network. */
  void welcome() {
    empty.show();
  }

  Actions actions() {
    return actions;
  }

  ActionBook book() {
    return book;
  }

  /** What has to be written down before {@link #close}. */
  void remember() {
    comparison.close();
    bottom.remember();
  }

  @Override
  public void close() {
    focused.unsubscribe();
    recorder.close();
    empty.close();
    scenes.close();
    actions.closeOthers();
    actionMenus.close();
    map.close();
    minimap.close();
    linePanel.ifMade(LinePanel::close);
    tables.ifMade(TablesPanel::close);
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
