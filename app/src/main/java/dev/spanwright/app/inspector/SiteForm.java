package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Prompt;
import dev.spanwright.app.form.PropertyForm;
import dev.spanwright.app.map.Towns;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** A site: name, kind, place, power, notes, and its links. */
final class SiteForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final String siteId;
  private final Fields fields = new Fields();
  private final Label title = fields.title("form-title");
  private final CheckedField name;
  private final Choice<SiteKind> kind;
  private final CheckedField latitude;
  private final CheckedField longitude;
  private final CheckedField power;
  private final CheckedField powerSource;
  private final PropertyForm<Site> feeds;
  private final PropertyForm<Site> facts;
  private final PropertyForm<Site> hose;
  private final Hyperlink fill = new Hyperlink();
  private final CheckedField notes;
  private final VBox links = new VBox();

  SiteForm(Workspace workspace, String siteId) {
    this.workspace = workspace;
    this.siteId = siteId;
    name = fields.text("site-name", "Name", "", this::takeName);
    kind =
        fields.choice(
            "site-kind", "Kind", SiteKind::label, k -> "", k -> change(site -> site.withKind(k)));
    latitude = fields.text("site-lat", "Latitude", "°", this::takeLatitude);
    longitude = fields.text("site-lon", "Longitude", "°", this::takeLongitude);
    power = fields.text("site-power", "Power", "MW", this::takePower);
    powerSource = fields.text("site-power-source", "Power source", "", this::takePowerSource);
    power.input().setPromptText("not known");
    Prompt.of(powerSource.input(), "where the power is from");
    feeds = form().with(SiteProperties.feeds());
    fields.heading("Traffic");
    hose = form().with(SiteProperties.hose());
    fields.heading("Place");
    facts = form().with(SiteProperties.facts());
    fill.setId("site-fill");
    fill.setOnAction(e -> fill());
    fields.wide(fill);
    fields.heading("Notes");
    TextArea area = new TextArea();
    area.setPrefRowCount(4);
    area.setWrapText(true);
    area.setAccessibleText("Notes");
    notes =
        new CheckedField(area, "site-notes", text -> attempt(site -> site.withNotes(text.strip())));
    fields.wide(notes.node());
    fields.heading("Links");
    links.getStyleClass().add("link-list");
    fields.wide(links);
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    Optional<Site> found = workspace.network().sites().find(siteId);
    found.ifPresent(
        site -> {
          title.setText(site.name());
          name.show(site.name());
          kind.show(List.of(SiteKind.values()), Optional.of(site.kind()));
          latitude.show(NumberText.of(site.position().latDeg()));
          longitude.show(NumberText.of(site.position().lonDeg()));
          power.show(site.power().map(p -> NumberText.of(p.megawatts())).orElse(""));
          powerSource.show(site.power().map(Power::source).orElse(""));
          powerSource.input().setDisable(site.power().isEmpty());
          feeds.update();
          facts.update();
          hose.update();
          showFill(site);
          notes.show(site.notes());
          showLinks();
        });
  }

  private void showFill(Site site) {
    Optional<City> town = Towns.near(site.position());
    fill.setText(town.map(city -> "Fill in from " + city.name()).orElse(""));
    boolean other = town.map(city -> !SiteFacts.of(city).equals(site.facts())).orElse(false);
    fill.setVisible(other);
    fill.setManaged(other);
  }

  private void fill() {
    workspace
        .network()
        .sites()
        .find(siteId)
        .flatMap(site -> Towns.near(site.position()))
        .ifPresent(city -> change(site -> site.withFacts(SiteFacts.of(city))));
  }

  private void showLinks() {
    Network network = workspace.network();
    links
        .getChildren()
        .setAll(network.linksAt(siteId).stream().map(link -> linkRow(network, link)).toList());
    if (links.getChildren().isEmpty()) {
      links.getChildren().add(new Label("None yet: take the connect tool (C)."));
    }
  }

  private Node linkRow(Network network, Link link) {
    String other = link.from().equals(siteId) ? link.to() : link.from();
    String latency =
        workspace
            .evaluation()
            .map(Evaluation::plants)
            .map(p -> p.get(link.id()))
            .map(LinkPlant::latencyMs)
            .map(ms -> "  " + Quantity.latency(ms))
            .orElse("");
    Hyperlink row = new Hyperlink(network.sites().get(other).name() + latency);
    row.setOnAction(e -> workspace.select(Selection.link(link.id())));
    return row;
  }

  private void change(UnaryOperator<Site> how) {
    Site site = workspace.network().sites().get(siteId);
    workspace.apply(new Edit.ChangeSite(how.apply(site)));
  }

  private Optional<String> attempt(UnaryOperator<Site> how) {
    return workspace.network().sites().contains(siteId)
        ? NumberText.attempt(() -> change(how))
        : Optional.empty();
  }

  private Optional<String> takeName(String text) {
    return text.isBlank()
        ? Optional.of("A site needs a name")
        : attempt(site -> site.withName(text.strip()));
  }

  private Optional<String> takeLatitude(String text) {
    return NumberText.use(text, lat -> move(site -> new Position(lat, site.position().lonDeg())));
  }

  private Optional<String> takeLongitude(String text) {
    return NumberText.use(text, lon -> move(site -> new Position(site.position().latDeg(), lon)));
  }

  private void move(java.util.function.Function<Site, Position> where) {
    workspace
        .network()
        .sites()
        .find(siteId)
        .ifPresent(site -> workspace.apply(new Edit.MoveSite(siteId, where.apply(site))));
  }

  private PropertyForm<Site> form() {
    return new PropertyForm<>(
        fields,
        "site",
        () -> workspace.network().sites().find(siteId).stream().toList(),
        changed -> workspace.apply(new Edit.ChangeSite(changed.getFirst())));
  }

  private Optional<String> takePower(String text) {
    if (text.isBlank()) {
      return attempt(site -> site.withPower(Optional.empty()));
    }
    return NumberText.use(
        text,
        mw ->
            change(
                site ->
                    site.withPower(
                        Optional.of(
                            site.power()
                                .map(p -> p.withMegawatts(mw))
                                .orElseGet(() -> new Power(mw, ""))))));
  }

  private Optional<String> takePowerSource(String text) {
    return attempt(site -> site.withPower(site.power().map(p -> p.withSource(text.strip()))));
  }
}
