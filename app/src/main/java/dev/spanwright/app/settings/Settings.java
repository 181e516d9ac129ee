package dev.spanwright.app.settings;

import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/**
 * What the app remembers from one start to the next: theme, colours, heights, recent files. Kept in
 * a small file; a broken one is put aside, and the app starts with its defaults. Used on the JavaFX
 * thread.
 */
public final class Settings {

  private static final int MOST_RECENTS = 10;
  private static final double DEFAULT_LINE_HEIGHT_PX = 320;
  private static final double LEAST_LINE_HEIGHT_PX = 170;
  private static final double MOST_LINE_HEIGHT_PX = 4_000;
  private static final System.Logger LOG = System.getLogger(Settings.class.getName());

  private static final String KEYS = "keys.";
  private static final String WINDOW = "window";

  /** Of the file. A newer one is read as far as it is known, and keeps its number. */
  private static final int VERSION = 1;

  private final Path file;
  private final String windowKey; // px of one size of the interface are not those of another
  private Properties known = new Properties(); // as read or written last
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.DARK);
  private final ObjectProperty<ColorBy> colorBy = new SimpleObjectProperty<>(ColorBy.UTILISATION);
  private final ObjectProperty<SiteSize> siteSize = new SimpleObjectProperty<>(SiteSize.KIND);
  private final BooleanProperty flow = new SimpleBooleanProperty();
  private final ObjectProperty<ProjectionChoice> projection =
      new SimpleObjectProperty<>(ProjectionChoice.WEB_MERCATOR);
  private final ObjectProperty<LayerChoice> layers = new SimpleObjectProperty<>(LayerChoice.USUAL);
  private final ObjectProperty<Set<Scene.Furniture>> furniture =
      new SimpleObjectProperty<>(Scene.Furniture.usual());
  private final StringProperty export = new SimpleStringProperty("");
  private final BooleanProperty minimap = new SimpleBooleanProperty(true);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final ObjectProperty<InterfaceSize> interfaceSize =
      new SimpleObjectProperty<>(InterfaceSize.SYSTEM);
  private final ObjectProperty<RoutingChoice> routing =
      new SimpleObjectProperty<>(RoutingChoice.DEFAULT);
  private final DoubleProperty lineHeight = new SimpleDoubleProperty(DEFAULT_LINE_HEIGHT_PX);
  private final ObservableMap<String, String> keys = FXCollections.observableHashMap();
  private final StringProperty windowPlace = new SimpleStringProperty("");
  private Optional<String> trouble = Optional.empty();
  private int version = VERSION;
  private final ObservableList<Path> recents = FXCollections.observableArrayList();

  /** One view for all: a list holds its views weakly, and a view its listeners. */
  private final ObservableList<Path> recentsView =
      FXCollections.unmodifiableObservableList(recents);

  private Settings(Path file, String windowKey) {
    this.file = file;
    this.windowKey = windowKey;
  }

  /** The settings in a file, or the defaults where there is none. */
  public static Settings load(Path file) {
    return load(file, InterfaceSize.told());
  }

  /**
   * @param told how large the interface is in this process, which the place of windows depends on
   */
  static Settings load(Path file, String told) {
    Settings settings = new Settings(file, told.isEmpty() ? WINDOW : WINDOW + "." + told);
    settings.read();
    settings.theme.addListener((o, old, now) -> settings.write());
    settings.colorBy.addListener((o, old, now) -> settings.write());
    settings.siteSize.addListener((o, old, now) -> settings.write());
    settings.flow.addListener((o, old, now) -> settings.write());
    settings.projection.addListener((o, old, now) -> settings.write());
    settings.layers.addListener((o, old, now) -> settings.write());
    settings.furniture.addListener((o, old, now) -> settings.write());
    settings.export.addListener((o, old, now) -> settings.write());
    settings.minimap.addListener((o, old, now) -> settings.write());
    settings.reducedMotion.addListener((o, old, now) -> settings.write());
    settings.interfaceSize.addListener((o, old, now) -> settings.write());
    settings.routing.addListener((o, old, now) -> settings.write());
    settings.lineHeight.addListener((o, old, now) -> settings.write());
    settings.windowPlace.addListener((o, old, now) -> settings.write());
    settings.keys.addListener((MapChangeListener<String, String>) change -> settings.write());
    return settings;
  }

  /** The same settings for a while: what changes in them is not kept. */
  public Settings copy() {
    Settings copy = new Settings(file, windowKey);
    copy.theme.set(theme.get());
    copy.colorBy.set(colorBy.get());
    copy.siteSize.set(siteSize.get());
    copy.flow.set(flow.get());
    copy.projection.set(projection.get());
    copy.layers.set(layers.get());
    copy.furniture.set(furniture.get());
    copy.minimap.set(minimap.get());
    copy.reducedMotion.set(reducedMotion.get());
    copy.routing.set(routing.get());
    return copy;
  }

  /** Where this platform keeps the settings of an application. */
  public static Path usualFile() {
    return SettingsPlace.usual().resolve("settings.properties");
  }

  /** The folder of what is kept beside the settings, such as journals of documents. */
  public Path folder() {
    return file.toAbsolutePath().getParent();
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public ObjectProperty<ColorBy> colorByProperty() {
    return colorBy;
  }

  /** What the size of sites shows. */
  public ObjectProperty<SiteSize> siteSizeProperty() {
    return siteSize;
  }

  /** Whether links show where traffic runs. */
  public BooleanProperty flowProperty() {
    return flow;
  }

  /** How the earth is laid out. */
  public ObjectProperty<ProjectionChoice> projectionProperty() {
    return projection;
  }

  /** Which parts of the map are seen. */
  public ObjectProperty<LayerChoice> layersProperty() {
    return layers;
  }

  /** What stands beside the map; title and main figures in pictures for files only. */
  public ObjectProperty<Set<Scene.Furniture>> furnitureProperty() {
    return furniture;
  }

  /** How pictures were exported last, as the export wrote it down. */
  public StringProperty exportProperty() {
    return export;
  }

  /** Whether a small map of all shows which part is in view. */
  public BooleanProperty minimapProperty() {
    return minimap;
  }

  /** Whether nothing shall move by itself: no fading, no gliding. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /** How large everything on the screen is from the next start on. */
  public ObjectProperty<InterfaceSize> interfaceSizeProperty() {
    return interfaceSize;
  }

  /** How networks are drawn at present. */
  public Look look() {
    return new Look(theme.get(), colorBy.get(), siteSize.get(), flow.get(), layers.get());
  }

  /** Which routing is shown. */
  public ObjectProperty<RoutingChoice> routingProperty() {
    return routing;
  }

  /** Height of the panel of the line, px. */
  public DoubleProperty lineHeightProperty() {
    return lineHeight;
  }

  /** Keys that the user gave to actions, by their identifiers. */
  public ObservableMap<String, String> keys() {
    return keys;
  }

  /**
   * Where the last window stood at this size of the interface and how its parts were arranged, as
   * it wrote it down.
   */
  public StringProperty windowPlaceProperty() {
    return windowPlace;
  }

  /** Files opened or saved lately, newest first. */
  public ObservableList<Path> recents() {
    return recentsView;
  }

  /** Puts a file first among the recent ones. */
  public void addRecent(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    recents.remove(absolute);
    recents.addFirst(absolute);
    while (recents.size() > MOST_RECENTS) {
      recents.removeLast();
    }
    write();
  }

  private void read() {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Properties values = new Properties();
      values.load(in);
      take(values);
      known = values;
    } catch (IOException | IllegalArgumentException e) {
      putAside(e);
    }
  }

  /** Values that this version does not know are passed over; a path that is none is an error. */
  private void take(Properties values) {
    version = Math.max(VERSION, Integer.parseInt(values.getProperty("version", "1")));
    List<Path> found = new ArrayList<>();
    for (int i = 0; i < MOST_RECENTS; i++) {
      String recent = values.getProperty("recent." + i);
      if (recent != null && !recent.isBlank()) {
        found.add(Path.of(recent));
      }
    }
    recents.setAll(found);
    choose(Theme.values(), Theme::id, values.getProperty("theme"), theme);
    choose(ColorBy.values(), ColorBy::id, values.getProperty("colour"), colorBy);
    choose(
        ProjectionChoice.values(),
        ProjectionChoice::id,
        values.getProperty("projection"),
        projection);
    choose(SiteSize.values(), SiteSize::id, values.getProperty("site-size"), siteSize);
    layers.set(LayerChoice.of(values.getProperty("layers", "")));
    Optional.ofNullable(values.getProperty("furniture"))
        .map(FurnitureText::read)
        .ifPresent(furniture::set);
    export.set(values.getProperty("export", ""));
    minimap.set(!"false".equals(values.getProperty("minimap")));
    flow.set(Boolean.parseBoolean(values.getProperty("flow")));
    reducedMotion.set(Boolean.parseBoolean(values.getProperty("motion.reduced")));
    choose(
        InterfaceSize.values(),
        InterfaceSize::id,
        values.getProperty("interface-size"),
        interfaceSize);
    choose(RoutingChoice.values(), RoutingChoice::id, values.getProperty("routing"), routing);
    windowPlace.set(values.getProperty(windowKey, ""));
    for (String name : values.stringPropertyNames()) {
      if (name.startsWith(KEYS)) {
        keys.put(name.substring(KEYS.length()), values.getProperty(name));
      }
    }
    String height = values.getProperty("line.height", "");
    if (!height.isBlank()) {
      lineHeight.set(
          Math.clamp(Double.parseDouble(height), LEAST_LINE_HEIGHT_PX, MOST_LINE_HEIGHT_PX));
    }
  }

  private static <T> void choose(
      T[] all, Function<T, String> id, String wanted, ObjectProperty<T> into) {
    Stream.of(all).filter(one -> id.apply(one).equals(wanted)).forEach(into::set);
  }

  /** What went wrong while the settings were read, for people. */
  public Optional<String> trouble() {
    return trouble;
  }

  private void putAside(Exception cause) {
    Path aside = file.resolveSibling("settings.broken.properties");
    trouble =
        Optional.of(
            "The settings could not be read. They are kept as "
                + aside
                + "; Spanwright begins with its usual ones.");
    LOG.log(System.Logger.Level.WARNING, "settings are unreadable, kept as " + aside, cause);
    try {
      Files.move(file, aside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "settings could not be put aside", e);
    }
  }

  private void write() {
    Properties values = new Properties();
    values.setProperty("version", String.valueOf(version));
    values.setProperty("theme", theme.get().id());
    values.setProperty("colour", colorBy.get().id());
    values.setProperty("site-size", siteSize.get().id());
    values.setProperty("flow", String.valueOf(flow.get()));
    values.setProperty("layers", layers.get().text());
    values.setProperty("furniture", FurnitureText.of(furniture.get()));
    values.setProperty("export", export.get());
    values.setProperty("minimap", String.valueOf(minimap.get()));
    values.setProperty("projection", projection.get().id());
    values.setProperty("motion.reduced", String.valueOf(reducedMotion.get()));
    values.setProperty("interface-size", interfaceSize.get().id());
    values.setProperty("routing", routing.get().id());
    values.setProperty("line.height", String.valueOf(lineHeight.get()));
    known.stringPropertyNames().stream()
        .filter(name -> name.startsWith(WINDOW))
        .forEach(name -> values.setProperty(name, known.getProperty(name)));
    values.setProperty(windowKey, windowPlace.get());
    keys.forEach((action, text) -> values.setProperty(KEYS + action, text));
    for (int i = 0; i < recents.size(); i++) {
      values.setProperty("recent." + i, recents.get(i).toString());
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      store(changed(values));
      known = values;
    } catch (IOException e) {
      // Work goes on without: settings are a comfort.
      LOG.log(System.Logger.Level.WARNING, "settings could not be written to " + file, e);
    }
  }

  /**
   * What is in the file, with what changed here: another window may have changed something else.
   */
  private Properties changed(Properties values) throws IOException {
    Properties all = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        all.load(in);
      } catch (IllegalArgumentException e) {
        LOG.log(System.Logger.Level.WARNING, "settings were unreadable, written anew", e);
      }
    }
    known.stringPropertyNames().stream()
        .filter(name -> values.getProperty(name) == null)
        .forEach(all::remove);
    for (String name : values.stringPropertyNames()) {
      if (!values.getProperty(name).equals(known.getProperty(name))) {
        all.setProperty(name, values.getProperty(name));
      }
    }
    return all;
  }

  private void store(Properties all) throws IOException {
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".tmp");
    try {
      try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        all.store(out, "Spanwright settings");
      }
      Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
