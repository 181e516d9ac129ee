package dev.spanwright.app.inspector;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkBuilder;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** A link: its fibre, and what it yields. */
final class LinkForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final String linkId;
  private final Fields fields = new Fields();
  private final Label title = fields.title("form-title");
  private final ComboBox<FiberType> fiber;
  private final CheckedField pairs;
  private final ComboBox<Band> band;
  private final CheckedField routeFactor;
  private final CheckedField measuredKm;
  private final CheckedField fixedGbps;
  private final LinkFigures figures;
  private final CheckedField notes;

  LinkForm(Workspace workspace, String linkId) {
    this.workspace = workspace;
    this.linkId = linkId;
    fiber =
        fields.choice(
            "link-fibre",
            "Fibre",
            FiberCatalogue.builtIn().types(),
            FiberType::label,
            type -> change(link -> link.fiber(type.id())));
    pairs = fields.text("link-pairs", "Fibre pairs", "", this::takePairs);
    band =
        fields.choice(
            "link-band",
            "Band",
            List.of(Band.values()),
            Band::label,
            b -> change(link -> link.band(b)));
    routeFactor =
        fields.text(
            "link-route-factor",
            "Route factor",
            "×",
            text -> number(text, LinkBuilder::routeFactor));
    measuredKm =
        fields.text(
            "link-measured",
            "Measured",
            "km",
            text -> optional(text, LinkBuilder::measuredLengthKm));
    measuredKm.input().setPromptText("from the route");
    fixedGbps =
        fields.text(
            "link-fixed",
            "Fixed capacity",
            "Gbit/s",
            text -> optional(text, LinkBuilder::fixedCapacityGbps));
    fixedGbps.input().setPromptText("from the optics");
    fields.heading("What it yields");
    figures = new LinkFigures(fields);
    fields.heading("Notes");
    TextArea area = new TextArea();
    area.setPrefRowCount(3);
    area.setWrapText(true);
    area.setAccessibleText("Notes");
    notes = new CheckedField(area, "link-notes", text -> attempt(link -> link.notes(text.strip())));
    fields.wide(notes.node());
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    Network network = workspace.network();
    network.links().find(linkId).ifPresent(link -> show(network, link));
  }

  private void show(Network network, Link link) {
    title.setText(
        network.sites().get(link.from()).name() + " – " + network.sites().get(link.to()).name());
    FiberCatalogue.builtIn()
        .find(link.fiber())
        .filter(type -> !type.equals(fiber.getValue()))
        .ifPresent(fiber::setValue);
    pairs.show(String.valueOf(link.fiberPairs()));
    if (band.getValue() != link.band()) {
      band.setValue(link.band());
    }
    routeFactor.show(NumberText.of(link.routeFactor()));
    routeFactor.input().setDisable(link.measuredLengthKm().isPresent());
    measuredKm.show(NumberText.of(link.measuredLengthKm()));
    fixedGbps.show(NumberText.of(link.fixedCapacityGbps()));
    notes.show(link.notes());
    Optional<Evaluation> evaluation =
        workspace.evaluation().filter(e -> e.plants().containsKey(linkId));
    figures.show(
        evaluation.map(e -> e.plants().get(linkId)),
        evaluation.map(e -> e.routing().loads().get(linkId)));
  }

  private void change(Consumer<LinkBuilder> how) {
    Link link = workspace.network().links().get(linkId);
    LinkBuilder builder = link.change();
    how.accept(builder);
    workspace.apply(new Edit.ChangeLink(builder.build()));
  }

  private Optional<String> attempt(Consumer<LinkBuilder> how) {
    return workspace.network().links().contains(linkId)
        ? NumberText.attempt(() -> change(how))
        : Optional.empty();
  }

  private interface NumberSetter {
    LinkBuilder set(LinkBuilder builder, double value);
  }

  private interface OptionalSetter {
    LinkBuilder set(LinkBuilder builder, OptionalDouble value);
  }

  private Optional<String> number(String text, NumberSetter setter) {
    return NumberText.use(text, value -> change(builder -> setter.set(builder, value)));
  }

  private Optional<String> optional(String text, OptionalSetter setter) {
    return text.isBlank()
        ? attempt(builder -> setter.set(builder, OptionalDouble.empty()))
        : number(text, (builder, value) -> setter.set(builder, OptionalDouble.of(value)));
  }

  private Optional<String> takePairs(String text) {
    return NumberText.use(
        text,
        value -> {
          if (value != Math.rint(value)) {
            throw new IllegalArgumentException("fibre pairs come whole: 1 to 10000");
          }
          change(link -> link.fiberPairs((int) Math.min(Integer.MAX_VALUE, value)));
        });
  }
}
