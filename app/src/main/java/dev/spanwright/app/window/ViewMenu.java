package dev.spanwright.app.window;

import dev.spanwright.app.action.Action;
import dev.spanwright.app.action.ActionMenus;
import dev.spanwright.app.settings.InterfaceSize;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.SiteSize;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of what the map shows. */
final class ViewMenu {

  private final Actions actions;
  private final Settings settings;
  private final MenuMaker.Panels panels;
  private final ActionMenus menus;

  ViewMenu(Actions actions, Settings settings, MenuMaker.Panels panels, ActionMenus menus) {
    this.actions = actions;
    this.settings = settings;
    this.panels = panels;
    this.menus = menus;
  }

  Menu menu() {
    Menu menu =
        menus.menu(
            "View",
            camera(),
            routings(),
            traffic(),
            List.of(line(), tables(), failures(), ai(), advice(), theme()));
    Menu projection =
        menus.menu(
            "View > Projection",
            choices(
                "projection-",
                settings.projectionProperty(),
                List.of(ProjectionChoice.values()),
                ProjectionChoice::id,
                ProjectionChoice::label));
    projection.setId("menu-projection");
    Menu sizes =
        menus.menu(
            "View > Size of sites",
            choices(
                "size-",
                settings.siteSizeProperty(),
                List.of(SiteSize.values()),
                SiteSize::id,
                SiteSize::label));
    Menu land =
        menus.menu(
            "View > Colour of the land",
            MapPart.areas().reversed().stream().map(this::land).toList());
    land.setId("menu-land");
    Menu colours = menus.menu("View > Colour of the links", colors());
    colours.setId("menu-colours");
    menu.getItems().addAll(new SeparatorMenuItem(), colours, land, sizes, projection);
    if (InterfaceSize.canBeChosen()) {
      menu.getItems()
          .add(
              menus.menu(
                  "View > Interface size, from the next start on",
                  choices(
                      "interface-",
                      settings.interfaceSizeProperty(),
                      List.of(InterfaceSize.values()),
                      InterfaceSize::id,
                      InterfaceSize::label)));
    }
    return menu;
  }

  /** Shows a quantity on the land, or hides it again. */
  private Action land(MapPart part) {
    ObjectProperty<LayerChoice> layers = settings.layersProperty();
    Action action =
        Action.choice(
            "land-" + part.id(),
            part.label(),
            Holds.when(layers, chosen -> chosen.shows(part)),
            () -> layers.set(layers.get().with(part, layers.get().shows(part) ? 0 : 1)));
    return part == MapPart.REACH ? action.keys("Shortcut+Alt+L") : action;
  }

  private List<Action> camera() {
    return List.of(
        Action.of("fit", "Fit the network", actions::fit).keys("Shortcut+0", "Shortcut+Numpad 0"),
        Action.of("fit-selection", "Show what is selected", actions.views()::showSelection)
            .keys("Shortcut+9")
            .enabledWhile(Holds.when(actions.workspace().selectionProperty(), s -> s.size() > 0)),
        Action.of("view-back", "Back to the view before", actions.views()::back)
            .keys("Alt+Left")
            .enabledWhile(actions.views().canGoBackProperty()),
        Action.of("view-forward", "Forward to the next view", actions.views()::forward)
            .keys("Alt+Right")
            .enabledWhile(actions.views().canGoForwardProperty()),
        Action.of("zoom-in", "Zoom in", actions::zoomIn)
            // Plus stands above the equals sign on many keyboards, and is then told as that key.
            .keys("Shortcut+Plus", "Shortcut+Shift+Equals", "Shortcut+Equals", "Shortcut+Add"),
        Action.of("zoom-out", "Zoom out", actions::zoomOut)
            .keys("Shortcut+Minus", "Shortcut+Subtract"));
  }

  private List<Action> colors() {
    return choices(
        "colour-",
        settings.colorByProperty(),
        List.of(ColorBy.values()),
        ColorBy::id,
        ViewMenu::colourTitle);
  }

  private static String colourTitle(ColorBy by) {
    return switch (by) {
      case UTILISATION, LATENCY, HEADROOM, FIBRE, MARGIN, OWNER -> "Colour by " + by.id();
      case WORST_CASE -> "Colour by worst case";
      case FILL_YEAR -> "Colour by the year in which links are full";
    };
  }

  private List<Action> routings() {
    List<Action> all =
        choices(
            "routing-",
            settings.routingProperty(),
            List.of(RoutingChoice.values()),
            RoutingChoice::id,
            RoutingChoice::label);
    return all.stream().map(a -> a.keys("Shortcut+" + (all.indexOf(a) + 1))).toList();
  }

  private List<Action> traffic() {
    return List.of(
        demands(),
        Action.toggle("flow", "Flow of traffic", settings.flowProperty()).keys("Shortcut+J"),
        Action.toggle("flow-pause", "Pause the flow", actions.map().flowPausedProperty())
            .keys("Shortcut+Shift+J")
            .enabledWhile(settings.flowProperty()),
        Action.of("layers", "Layers", panels.layers()).keys("Shortcut+Shift+L"),
        Action.toggle("minimap", "Minimap", settings.minimapProperty()).keys("Shortcut+Shift+M"),
        Action.toggle("reduced-motion", "Reduced motion", settings.reducedMotionProperty()));
  }

  private Action demands() {
    ObjectProperty<TrafficView> traffic = actions.workspace().trafficProperty();
    var shown = Holds.when(traffic, TrafficView.Demands.class::isInstance);
    return Action.of(
            "demands",
            "Demands as arcs",
            () ->
                traffic.set(
                    shown.get()
                        ? TrafficView.LINKS
                        : new TrafficView.Demands(TrafficView.Demands.USUAL)))
        .keys("Shortcut+M")
        .selectedWhile(shown, false);
  }

  private Action line() {
    return Action.of("line", "Line", actions::toggleLine)
        .keys("Shortcut+L")
        .selectedWhile(
            Bindings.createBooleanBinding(
                actions.line().openProperty()::get, actions.line().openProperty()),
            false);
  }

  private Action ai() {
    return Action.of("ai", "AI: training and inference", panels.ai()).keys("Shortcut+Shift+I");
  }

  private Action advice() {
    return Action.of("advice", "Advice: what to build", panels.advice()).keys("Shortcut+Shift+A");
  }

  private Action tables() {
    return Action.toggle("tables", "Tables", actions.tablesProperty()).keys("Shortcut+Shift+T");
  }

  private Action failures() {
    return Action.toggle("failures", "Failures", actions.failuresProperty())
        .keys("Shortcut+Shift+F");
  }

  private Action theme() {
    return Action.of("theme", "Dark or light", actions::toggleTheme).keys("Shortcut+T");
  }

  private static <T> List<Action> choices(
      String prefix,
      ObjectProperty<T> property,
      List<T> values,
      java.util.function.Function<T, String> id,
      java.util.function.Function<T, String> label) {
    return values.stream()
        .map(
            value ->
                Action.choice(
                    prefix + id.apply(value),
                    label.apply(value),
                    Holds.when(property, value::equals),
                    () -> property.set(value)))
        .toList();
  }
}
