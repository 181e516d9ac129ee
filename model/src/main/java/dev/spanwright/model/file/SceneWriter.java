package dev.spanwright.model.file;

import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.ViewStyle;
import dev.spanwright.model.network.ViewTraffic;

/** Writes scenes. */
final class SceneWriter {

  private final JsonText json;
  private final PropertyWriter properties;

  SceneWriter(JsonText json, PropertyWriter properties) {
    this.json = json;
    this.properties = properties;
  }

  void scene(SavedView scene) {
    json.object(
        () -> {
          json.field("id", scene.id());
          json.field("name", scene.name());
          json.field("latDeg", scene.center().latDeg());
          json.field("lonDeg", scene.center().lonDeg());
          json.field("widthKm", scene.widthKm());
          json.field("heightKm", scene.heightKm());
          style(scene.style());
          traffic(scene.traffic());
          json.fieldUnlessEmpty("notes", scene.notes());
          properties.fields(scene.properties(), NetworkFields.SCENE);
        });
  }

  private void style(ViewStyle style) {
    ViewStyle usual = ViewStyle.USUAL;
    json.fieldUnless("projection", style.projection(), usual.projection());
    json.fieldUnless("colour", style.colour(), usual.colour());
    json.fieldUnless("siteSize", style.siteSize(), usual.siteSize());
    json.fieldUnless("routing", style.routing(), usual.routing());
    json.fieldIfTrue("flow", style.flow());
    json.rowsUnlessEmpty("layers", style.layers(), this::layer);
    if (!style.layerOrder().isEmpty()) {
      json.field("layerOrder", style.layerOrder());
    }
  }

  private void layer(ViewStyle.Layer layer) {
    json.field("layer", layer.layer());
    json.field("opacity", layer.opacity());
  }

  private void traffic(ViewTraffic traffic) {
    switch (traffic) {
      case ViewTraffic.Links _ -> {
        // usual
      }
      case ViewTraffic.Demands(int most) -> json.field("demandArcs", most);
      case ViewTraffic.Path(String from, String to) ->
          json.name("path")
              .inlineObject(
                  () -> {
                    json.field("from", from);
                    json.field("to", to);
                  });
    }
  }
}
