package dev.spanwright.app.window;

import dev.spanwright.app.action.Action;
import dev.spanwright.app.action.ActionMenus;
import dev.spanwright.app.inspector.NewSubject;
import dev.spanwright.app.inspector.NewWorkload;
import dev.spanwright.app.map.ToolKind;
import dev.spanwright.app.scenario.Scenarios;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.samples.SampleNetworks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** The menu bar: every action with its keys. */
final class MenuMaker {

  private final Actions actions;
  private final Settings settings;
  private final SceneActions scenes;
  private final Panels panels;
  private final ActionMenus menus;

  /** What can be brought to the front beside the map, or above all. */
  record Panels(
      Runnable layers,
      Runnable history,
      Runnable ai,
      Runnable advice,
      Runnable report,
      Runnable palette,
      Runnable tour,
      Runnable name,
      Scenarios scenarios) {}

  /**
   * @param menus makes menus of actions
   * @param panels what menus bring to the front
   */
  MenuMaker(
      Actions actions, Settings settings, SceneActions scenes, Panels panels, ActionMenus menus) {
    this.actions = actions;
    this.settings = settings;
    this.scenes = scenes;
    this.panels = panels;
    this.menus = menus;
  }

  MenuBar menuBar() {
    MenuBar bar =
        new MenuBar(
            file(),
            edit(),
            new ArrangeMenu(actions.controller(), actions.workspace(), menus).menu(),
            tools(),
            traffic(),
            new ViewMenu(actions, settings, panels, menus).menu(),
            new ScenarioMenu(panels.scenarios(), menus).menu(),
            new ScenesMenu(scenes, menus).menu(),
            help());
    bar.setId("menu");
    return bar;
  }

  private Menu file() {
    ExchangeActions exchange = actions.exchange();
    Menu menu =
        menus.menu(
            "File",
            List.of(
                Action.of("new", "New", actions::newNetwork).keys("Shortcut+N"),
                Action.of("new-window", "New window", actions::newWindow).keys("Shortcut+Shift+N"),
                Action.of("open", "Open…", actions::open).keys("Shortcut+O")),
            List.of(
                Action.of("save", "Save", actions::save).keys("Shortcut+S"),
                Action.of("save-as", "Save as…", actions::saveAs).keys("Shortcut+Shift+S")),
            List.of(
                Action.of("import-network", "Import network…", exchange::importNetwork)
                    .keys("Shortcut+Shift+O"),
                Action.of("export-network", "Export network…", exchange::exportNetwork)
                    .keys("Shortcut+Shift+E"),
                Action.of("copy-geojson", "Copy as GeoJSON", exchange::copyAsGeoJson)),
            List.of(
                Action.of("export", "Export picture…", actions::exportPicture).keys("Shortcut+E"),
                Action.of("copy-picture", "Copy picture", actions::copyPicture)
                    .keys("Shortcut+Shift+C"),
                Action.of("print", "Print…", actions::print).keys("Shortcut+P"),
                Action.of("report", "Design report…", panels.report()).keys("Shortcut+Alt+R")),
            List.of(
                Action.of("close-window", "Close window", actions::close).keys("Shortcut+W"),
                Action.of("quit", "Quit", actions::quit).keys("Shortcut+Q")));
    menu.getItems().addAll(3, List.of(samples(), recents(), backups()));
    return menu;
  }

  private Menu samples() {
    Menu samples = new Menu("Open sample");
    samples.setId("menu-samples");
    SampleNetworks.all()
        .forEach(s -> samples.getItems().add(item(s.title(), () -> actions.openSample(s))));
    return samples;
  }

  private Menu recents() {
    Menu recents = new Menu("Open recent");
    Runnable fill =
        () -> recents.getItems().setAll(settings.recents().stream().map(this::recent).toList());
    settings.recents().addListener((Observable o) -> fill.run());
    fill.run();
    return recents;
  }

  /** Filled when it is opened. */
  private Menu backups() {
    Menu backups = new Menu("Restore a backup");
    backups.setId("menu-backups");
    MenuItem none = item("No backups of this file yet", () -> {});
    none.setDisable(true);
    backups.getItems().add(none);
    backups.setOnShowing(
        e -> {
          List<MenuItem> found =
              actions.backups().stream()
                  .map(path -> item(BackupName.of(path), () -> actions.restoreBackup(path)))
                  .toList();
          backups.getItems().setAll(found.isEmpty() ? List.of(none) : found);
        });
    return backups;
  }

  private MenuItem recent(Path path) {
    return item(path.getFileName().toString(), () -> actions.open(path));
  }

  private static MenuItem item(String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false); // names may hold underscores
    item.setOnAction(e -> action.run());
    return item;
  }

  private Menu edit() {
    ObservableValue<History> history = actions.workspace().historyProperty();
    return menus.menu(
        "Edit",
        List.of(
            Action.of("undo", "Undo", actions::undo)
                .keys("Shortcut+Z")
                .titled(history.map(h -> named("Undo", h.undoable())))
                .enabledWhile(Holds.when(history, h -> h.undoable().isPresent())),
            Action.of("redo", "Redo", actions::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .titled(history.map(h -> named("Redo", h.redoable())))
                .enabledWhile(Holds.when(history, h -> h.redoable().isPresent())),
            Action.of("history", "History", panels.history()).keys("Shortcut+H")),
        List.of(
            Action.of("clip-cut", "Cut", actions.exchange()::cut)
                .keys("Shortcut+X")
                .enabledWhile(anySelected()),
            Action.of("clip-copy", "Copy", actions.exchange()::copy)
                .keys("Shortcut+C")
                .enabledWhile(anySelected()),
            Action.of("clip-paste", "Paste", actions.exchange()::paste).keys("Shortcut+V"),
            Action.of("delete", "Delete", actions::deleteSelection).keys("Delete"),
            Action.of("rename", "Rename", panels.name()).keys("F2").enabledWhile(oneName()),
            Action.of("select-all", "Select all sites", actions::selectAll).keys("Shortcut+A")),
        List.of(
            Action.of("palette", "Command palette…", panels.palette())
                .keys("Shortcut+K", "Shortcut+Shift+P"),
            Action.of("catalogue", "Catalogue…", actions::catalogue).keys("Shortcut+Alt+E"),
            Action.of("shortcuts", "Keyboard shortcuts…", () -> actions.shortcuts(menus.book()))));
  }

  private BooleanBinding anySelected() {
    return Holds.when(actions.workspace().selectionProperty(), s -> s.size() > 0);
  }

  /** A link is called after its ends. */
  private BooleanBinding oneName() {
    return Holds.when(
        actions.workspace().selectionProperty(), s -> s.links().isEmpty() && s.size() < 2);
  }

  private static String named(String verb, java.util.Optional<History.Step> step) {
    return step.map(s -> verb + " " + s.title()).orElse(verb);
  }

  private Menu tools() {
    List<Action> places = new ArrayList<>();
    List<SiteKind> kinds = List.of(SiteKind.values());
    for (int i = 0; i < kinds.size(); i++) {
      SiteKind kind = kinds.get(i);
      places.add(
          tool("place-" + kind.id(), "Place: " + kind.label(), new ToolKind.Place(kind))
              .keys(String.valueOf(i + 1)));
    }
    return menus.menu(
        "Tools",
        List.of(
            tool("select", "Select", new ToolKind.Select()).keys("V"),
            tool("connect", "Connect", new ToolKind.Connect()).keys("C"),
            tool("hand", "Move the map", new ToolKind.Hand()).keys("H"),
            tool("measure", "Measure", new ToolKind.Measure()).keys("M"),
            tool("explore", "Explore places for a campus", new ToolKind.Explore()).keys("E"),
            tool("cut", "Let fail", new ToolKind.Cut()).keys("X")),
        List.of(
            Action.of("cut-selection", "Let what is selected fail", actions::cutSelection)
                .keys("Shift+X")
                .enabledWhile(anySelected()),
            Action.of("mend", "Mend all", actions::mend)
                .keys("Shortcut+Shift+X")
                .enabledWhile(
                    Holds.when(actions.workspace().cutsProperty(), cuts -> !cuts.isEmpty()))),
        places);
  }

  private Action tool(String id, String title, ToolKind kind) {
    ObservableValue<ToolKind> inHand = actions.controller().toolProperty();
    return Action.choice(
        "tool-" + id, title, Holds.when(inHand, kind::equals), () -> actions.take(kind));
  }

  private Menu traffic() {
    return menus.menu(
        "Traffic",
        List.of(
            Action.of("add-demand", "Add a demand…", actions::addDemand).keys("Shortcut+D"),
            Action.of("all-to-all", "All-to-all traffic…", actions::allToAll)
                .keys("Shortcut+Shift+D"),
            Action.toggle("growth", "Growth by year", actions.growthProperty())
                .keys("Shortcut+Alt+G")),
        Arrays.stream(NewWorkload.values())
            .map(
                kind ->
                    Action.of(
                        "new-" + kind.id(),
                        "New workload: " + kind.label(),
                        () -> NewSubject.add(actions.workspace(), kind)))
            .toList());
  }

  private Menu help() {
    return menus.menu(
        "Help",
        List.of(
            Action.of("help", "Help", actions::help).keys("F1"),
            Action.of("tour", "Short tour", panels.tour()),
            Action.of("about", "About Spanwright", actions::about)));
  }
}
