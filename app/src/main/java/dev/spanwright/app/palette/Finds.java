package dev.spanwright.app.palette;

import dev.spanwright.app.action.ActionBook;
import dev.spanwright.app.map.MapController;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.map.ToolKind;
import dev.spanwright.app.map.Views;
import dev.spanwright.app.workspace.Subject;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.PlainNames;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Workload;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Where the palette finds actions, sites, links and cities. */
public final class Finds {

  /** Zoom at which a city that was found is shown. */
  public static final double CITY_ZOOM = 6.5;

  private static final int MOST_CITIES = 6;

  private Finds() {}

  /** What can be done now, with its place in the menus and its keys. */
  public static PaletteSource actions(ActionBook book) {
    return query ->
        book.entries().stream()
            .filter(entry -> entry.action().enabled().get())
            .filter(entry -> !entry.action().id().equals("palette"))
            .map(
                entry ->
                    PaletteItem.of(
                            entry.menu().replace(" > ", " › "),
                            entry.action().name(),
                            entry.action().selected().map(on -> on.get() ? "on" : "").orElse(""),
                            entry.action()::run)
                        .withKeys(book.keys().text(entry.action())))
            .toList();
  }

  /** Samples and the files opened lately. */
  public static PaletteSource documents(
      Consumer<Sample> openSample, List<Path> recents, Consumer<Path> open) {
    return query -> {
      List<PaletteItem> items = new ArrayList<>();
      for (Sample sample : SampleNetworks.all()) {
        items.add(
            PaletteItem.of(
                "Sample", "Open sample: " + sample.title(), "", () -> openSample.accept(sample)));
      }
      for (Path path : recents) {
        items.add(
            PaletteItem.of(
                "Recent file",
                "Open " + path.getFileName(),
                String.valueOf(path.getParent()),
                () -> open.accept(path)));
      }
      return query.isEmpty() ? List.of() : items;
    };
  }

  /** The sites of the network: to select and to see. */
  public static PaletteSource sites(Workspace workspace, MapView map) {
    return query ->
        query.isEmpty()
            ? List.of()
            : workspace.network().sites().stream()
                .map(
                    site ->
                        PaletteItem.of(
                            "Site",
                            site.name(),
                            site.kind().label(),
                            () -> show(site, workspace, map)))
                .toList();
  }

  private static void show(Site site, Workspace workspace, MapView map) {
    workspace.select(Selection.site(site.id()));
    map.goTo(site.position(), map.camera().zoom());
    map.requestFocus();
  }

  /** The links of the network: to select and to see. */
  public static PaletteSource links(Workspace workspace, MapView map, Views views) {
    return query -> {
      if (query.isEmpty()) {
        return List.of();
      }
      Network network = workspace.network();
      List<PaletteItem> items = new ArrayList<>();
      for (Link link : network.links()) {
        Site from = network.sites().get(link.from());
        Site to = network.sites().get(link.to());
        items.add(
            PaletteItem.of(
                "Link",
                from.name() + " – " + to.name(),
                "",
                () -> {
                  workspace.select(Selection.link(link.id()));
                  views.showSelection();
                  map.requestFocus();
                }));
      }
      return items;
    };
  }

  /** Workloads and shared-risk groups: to see and to change. */
  public static PaletteSource subjects(Workspace workspace) {
    return query -> {
      if (query.isEmpty()) {
        return List.of();
      }
      List<PaletteItem> items = new ArrayList<>();
      for (Workload workload : workspace.network().workloads()) {
        Subject subject = new Subject.OfWorkload(workload.id());
        String about = workload.trafficClass().label();
        items.add(item("Workload", workload.name(), about, subject, workspace));
      }
      for (SharedRiskGroup group : workspace.network().groups()) {
        Subject subject = new Subject.OfGroup(group.id());
        items.add(item("Shared-risk group", group.name(), "", subject, workspace));
      }
      return items;
    };
  }

  private static PaletteItem item(
      String kind, String name, String about, Subject subject, Workspace workspace) {
    return PaletteItem.of(kind, name, about, () -> workspace.inspect(subject));
  }

  /** Cities of the world: to go there, or to place a site of the kind that was placed last. */
  public static PaletteSource cities(MapView map, MapController controller) {
    return query ->
        query.length() < 2
            ? List.of()
            : Gazetteer.bundled().search(query, MOST_CITIES).stream()
                .map(city -> item(city, query, map, controller))
                .toList();
  }

  /** What electric power costs there, and the carbon it takes, where known. */
  private static String power(City city) {
    SiteFacts facts = SiteFacts.of(city);
    StringBuilder text = new StringBuilder();
    facts
        .powerPriceUsdPerMwh()
        .ifPresent(usd -> text.append(String.format(Locale.ROOT, "  ·  %.0f USD/MWh", usd)));
    facts
        .carbonGramsPerKwh()
        .ifPresent(grams -> text.append(String.format(Locale.ROOT, "  ·  %.0f g/kWh", grams)));
    return text.toString();
  }

  /** As it was asked for, where only another name of it is: {@code Köln (Cologne)}. */
  private static String title(City city, String query) {
    String wanted = plain(query);
    return plain(city.name()).startsWith(wanted)
        ? city.name()
        : Gazetteer.bundled().otherNames(city).stream()
            .filter(other -> plain(other).startsWith(wanted))
            .findFirst()
            .map(other -> other + " (" + city.name() + ")")
            .orElse(city.name());
  }

  private static String plain(String text) {
    return PlainNames.withoutDigraphs(PlainNames.searchKey(text));
  }

  private static PaletteItem item(City city, String query, MapView map, MapController controller) {
    String region = city.region().isEmpty() ? "" : city.region() + ", ";
    String people = city.population() == 0 ? "" : "  ·  " + Quantity.people(city.population());
    SiteKind kind = controller.kindPlacedLast();
    return PaletteItem.of(
            "Place",
            title(city, query),
            region + Gazetteer.bundled().countryName(city.country()) + people + power(city),
            () -> {
              map.goTo(city.position(), CITY_ZOOM);
              map.requestFocus();
            })
        .withSecond(
            "place here: " + kind.label(),
            () -> {
              controller.place(kind, city);
              map.goTo(city.position(), CITY_ZOOM);
              controller.toolProperty().set(new ToolKind.Select());
            });
  }
}
