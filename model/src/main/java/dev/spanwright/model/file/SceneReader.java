package dev.spanwright.model.file;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.ViewStyle;
import dev.spanwright.model.network.ViewTraffic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads scenes. */
final class SceneReader {

  private static final Map<String, String> LAYERS = new LinkedHashMap<>();

  static {
    ViewStyle.LAYERS.forEach(layer -> LAYERS.put(layer, layer));
  }

  private final Set<String> siteIds;

  SceneReader(Set<String> siteIds) {
    this.siteIds = siteIds;
  }

  Optional<SavedView> scene(FieldReader in) {
    String id = in.id();
    String name = in.name();
    double latDeg = in.number("latDeg", Ranges.LATITUDE);
    double lonDeg = in.number("lonDeg", Ranges.LONGITUDE);
    double widthKm = in.number("widthKm", SavedView.EXTENT_KM);
    double heightKm = in.number("heightKm", SavedView.EXTENT_KM);
    Optional<ViewStyle> style = style(in);
    Optional<ViewTraffic> traffic = traffic(in);
    String notes = in.optionalText("notes");
    PropertyValue.Fields rest = in.rest();
    if (style.isEmpty() || traffic.isEmpty()) {
      return Optional.empty();
    }
    return in.build(
        () ->
            new SavedView(
                id,
                name,
                new Position(latDeg, lonDeg),
                widthKm,
                heightKm,
                style.get(),
                traffic.get(),
                notes,
                rest));
  }

  private static Optional<ViewStyle> style(FieldReader in) {
    ViewStyle usual = ViewStyle.USUAL;
    String projection = in.word("projection", ViewStyle.PROJECTIONS, usual.projection());
    String colour = in.word("colour", ViewStyle.COLOURS, usual.colour());
    String siteSize = in.word("siteSize", ViewStyle.SITE_SIZES, usual.siteSize());
    String routing = in.word("routing", ViewStyle.ROUTINGS, usual.routing());
    boolean flow = in.flag("flow");
    List<Json> items = in.items("layers", false, "an array of objects");
    List<ViewStyle.Layer> layers =
        in.objects("layers", items, NetworkFields.SCENE_LAYER, SceneReader::layer);
    List<String> order =
        in.texts("layerOrder", LAYERS::containsKey, "parts of the map", LAYERS.size());
    return in.build(
        () -> new ViewStyle(projection, colour, siteSize, routing, flow, layers, order));
  }

  private static Optional<ViewStyle.Layer> layer(FieldReader in) {
    Optional<String> layer = in.choice("layer", true, LAYERS);
    double opacity = in.number("opacity", ViewStyle.Layer.OPACITY);
    in.rejectRest();
    return in.build(() -> new ViewStyle.Layer(layer.orElseThrow(), opacity));
  }

  private Optional<ViewTraffic> traffic(FieldReader in) {
    int most = (int) ViewTraffic.MOST_DEMANDS.max();
    OptionalInt arcs = in.optionalInteger("demandArcs", 1, most);
    Optional<FieldReader> path = in.nested("path", NetworkFields.SCENE_PATH);
    if (path.isEmpty()) {
      boolean wrong = in.object().find("path").isPresent(); // which is a problem already
      ViewTraffic other =
          arcs.isPresent() ? new ViewTraffic.Demands(arcs.getAsInt()) : ViewTraffic.LINKS;
      return wrong ? Optional.empty() : Optional.of(other);
    }
    if (arcs.isPresent()) {
      String found = "a path beside \"demandArcs\"";
      in.fail(path.get().object(), "path", found, "one of the two", "Remove one of them.");
    }
    return path.flatMap(this::path);
  }

  private Optional<ViewTraffic> path(FieldReader in) {
    String from = in.reference("from", siteIds, PlaceReader.A_SITE);
    String to = in.reference("to", siteIds, PlaceReader.A_SITE);
    PlaceReader.checkEnds(in, from, to);
    in.rejectRest();
    return in.build(() -> new ViewTraffic.Path(from, to));
  }
}
