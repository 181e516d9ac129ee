package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.Sources;
import dev.spanwright.model.equipment.AmplifierCatalogue;
import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Which amplifiers a link has: a choice for each kind of fibre and each band that it needs. */
final class AmplifierChoices {

  private static final double NAMES_PX = 104;

  private final LinkEditor editor;
  private final GridPane grid = new GridPane();
  private final Map<Need, Choice<Entry>> choices = new LinkedHashMap<>();

  /** A kind of amplifier that a link needs. */
  private record Need(boolean hollowCore, String band) {

    boolean fits(AmplifierType type) {
      return type.hollowCore() == hollowCore && type.band().equals(band);
    }

    String id() {
      return "link-amplifier-" + (hollowCore ? "hollow-" : "standard-") + band;
    }
  }

  /** What can be chosen: an amplifier, or that which is usual. */
  private record Entry(AmplifierType type, boolean usual) {

    String label() {
      return usual ? "usual: " + type.label() : type.label();
    }
  }

  AmplifierChoices(LinkEditor editor) {
    this.editor = editor;
    grid.getStyleClass().add("form-grid");
    ColumnConstraints names = new ColumnConstraints(NAMES_PX);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    controls.setFillWidth(true);
    grid.getColumnConstraints().setAll(names, controls);
  }

  GridPane node() {
    return grid;
  }

  void show(Network network, Link link) {
    Catalogues catalogues = LinkPlanner.standard().catalogues(network);
    List<Need> needs = needs(link, catalogues);
    if (!needs.equals(List.copyOf(choices.keySet()))) {
      rebuild(needs);
    }
    choices.forEach(
        (need, choice) -> {
          List<Entry> entries = entries(need, catalogues.amplifiers());
          choice.show(entries, Optional.of(chosen(need, link, entries)));
        });
  }

  private static List<Need> needs(Link link, Catalogues catalogues) {
    List<Boolean> kinds =
        link.fibers().stream()
            .map(catalogues.fibers()::find)
            .flatMap(Optional::stream)
            .map(FiberType::hollowCore)
            .distinct()
            .sorted()
            .toList();
    List<String> bands = link.band() == Band.C_PLUS_L ? List.of("C", "L") : List.of("C");
    List<Need> needs = new ArrayList<>();
    kinds.forEach(kind -> bands.forEach(band -> needs.add(new Need(kind, band))));
    return needs;
  }

  private void rebuild(List<Need> needs) {
    choices.clear();
    grid.getChildren().clear();
    boolean bothKinds = needs.stream().map(Need::hollowCore).distinct().count() > 1;
    boolean bothBands = needs.stream().map(Need::band).distinct().count() > 1;
    for (Need need : needs) {
      Choice<Entry> choice =
          new Choice<>(
              need.id(),
              Entry::label,
              entry -> Sources.of(entry.type()),
              entry -> choose(need, entry));
      String kind = bothKinds ? (need.hollowCore() ? " hollow" : " std.") : "";
      Label label = new Label("Amplifier" + kind + (bothBands ? " " + need.band() : ""));
      label.getStyleClass().add("form-label");
      label.setLabelFor(choice.node());
      choice.node().setAccessibleText(label.getText());
      GridPane.setFillWidth(choice.node(), true);
      grid.addRow(choices.size(), label, choice.node());
      choices.put(need, choice);
    }
  }

  /** The usual one is the first of the catalogue that fits. */
  private static List<Entry> entries(Need need, AmplifierCatalogue catalogue) {
    List<Entry> entries = new ArrayList<>();
    for (AmplifierType type : catalogue.types()) {
      if (need.fits(type)) {
        entries.add(new Entry(type, entries.isEmpty()));
      }
    }
    return entries;
  }

  private static Entry chosen(Need need, Link link, List<Entry> entries) {
    return link.line().amplifiers().stream()
        .flatMap(id -> entries.stream().filter(entry -> entry.type().id().equals(id)))
        .filter(entry -> need.fits(entry.type()))
        .findFirst()
        .orElse(entries.getFirst());
  }

  private void choose(Need need, Entry entry) {
    AmplifierCatalogue catalogue =
        LinkPlanner.standard().catalogues(editor.workspace().network()).amplifiers();
    editor.changeLine(
        line -> {
          List<String> ids = new ArrayList<>(line.amplifiers());
          ids.removeIf(id -> need.fits(catalogue.get(id)));
          if (!entry.usual()) {
            ids.addFirst(entry.type().id());
          }
          return line.withAmplifiers(ids);
        });
  }
}
