package dev.spanwright.app.ai;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.ChosenText;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.siting.SitingDesk;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.SitingPlace;
import dev.spanwright.model.judge.SitingStudy;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Where a campus could stand: cost of power against round trip, over two kinds of fibre. */
final class SitingCard implements AutoCloseable {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final double USUAL_MEGAWATTS = 100;
  private static final double FIELD_PX = 70;
  private static final int MOST_NAMES = 6;
  private static final String NO_NODE =
      "No inference node yet: there is no round trip to the nearest.";

  /** What stands on the axis upwards. */
  private enum Cost {
    PRICE("USD/MWh"),
    YEAR("M USD a year");

    private final String label;

    Cost(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  private final Workspace workspace;
  private final SitingDesk desk;
  private final Consumer<Position> goTo;
  private final ComboBox<SitingStudy.Measure> measure = new ComboBox<>();
  private final ComboBox<Cost> cost = new ComboBox<>();
  private final CheckedField megawatts = new CheckedField("siting-mw", this::takeMegawatts);
  private final SitingPlot plot;
  private final Label none = Tiles.lines("form-label");
  private final Hyperlink name = new Hyperlink();
  private final Label figures = Tiles.lines("sentence");
  private final Label without = Tiles.lines("curve-text");
  private final VBox known;
  private final VBox box;
  private final Subscription followed;
  private double mw = USUAL_MEGAWATTS;

  /**
   * @param goTo brings a place into view
   */
  SitingCard(Workspace workspace, SitingDesk desk, Consumer<Position> goTo) {
    this.workspace = workspace;
    this.desk = desk;
    this.goTo = goTo;
    plot = new SitingPlot(this::choose);
    choosers();
    none.setId("siting-none");
    name.setId("siting-name");
    name.setOnAction(e -> desk.chosenProperty().get().ifPresent(this::open));
    figures.setId("siting-figures");
    without.setId("siting-without");
    Label legend = Tiles.lines("curve-text");
    legend.setText(
        "Stairs join the places that none beats in both: solid standard, dashed hollow-core fibre."
            + " Squares are sites, dots towns; E pins others.");
    known = new VBox(6, plot.node(), legend, name, figures, without);
    Label field = Tiles.head("MW");
    HBox costs = new HBox(8, cost, megawatts.node(), field);
    costs.setAlignment(Pos.CENTER_LEFT);
    box = new VBox(6, measure, costs, none, known);
    box.setId("siting");
    box.getStyleClass().add("tile");
    for (Node node : List.of(none, known, name, figures, without)) {
      Tiles.goneWhileHidden(node);
    }
    followed =
        Subscription.combine(
            desk.answerProperty().subscribe(_ -> show()),
            desk.chosenProperty().subscribe(_ -> show()),
            workspace.historyProperty().subscribe((_, _) -> stale()));
  }

  private void choosers() {
    measure.setId("siting-measure");
    measure.setAccessibleText("Whom the round trip leads to");
    measure.setConverter(new ChosenText<>(value -> "Round trip " + value.label()));
    measure.getItems().setAll(SitingStudy.Measure.values());
    measure.valueProperty().bindBidirectional(desk.measureProperty());
    cost.setId("siting-cost");
    cost.setAccessibleText("What the cost of power is told in");
    cost.getItems().setAll(Cost.values());
    cost.setValue(Cost.PRICE);
    cost.setOnAction(e -> show());
    megawatts.input().setPrefWidth(FIELD_PX);
    megawatts.input().setAccessibleText("Power of the campus, MW");
    megawatts.show(NumberText.of(mw));
  }

  private Optional<String> takeMegawatts(String text) {
    OptionalDouble value = NumberText.parse(text);
    if (value.isEmpty()
        || !(value.getAsDouble() > 0 && value.getAsDouble() <= Power.MAX_MEGAWATTS)) {
      return Optional.of('"' + text + "\" is not above 0 to 100,000 MW");
    }
    mw = value.getAsDouble();
    megawatts.show(NumberText.of(mw));
    show();
    return Optional.empty();
  }

  Node node() {
    return box;
  }

  private void choose(SitingPlace place) {
    desk.chosenProperty().set(Optional.of(place));
    goTo.accept(place.at());
  }

  /** A site opens in the inspector, any other place on the map. */
  private void open(SitingPlace place) {
    SitingDesk.siteOf(place)
        .filter(workspace.network().sites()::contains)
        .ifPresent(id -> workspace.select(Selection.site(id)));
    goTo.accept(place.at());
  }

  private void stale() {
    box.pseudoClassStateChanged(STALE, !desk.isCurrent());
  }

  private void show() {
    stale();
    Optional<SitingDesk.Answer> answer = desk.answerProperty().get();
    Optional<SitingStudy> study = answer.flatMap(SitingDesk.Answer::study);
    boolean any = study.filter(s -> !s.options().isEmpty()).isPresent();
    none.setVisible(!any);
    none.setText(
        answer
            .flatMap(SitingDesk.Answer::trouble)
            .orElse(answer.isEmpty() ? "Comparing places …" : noOptions()));
    known.setVisible(any);
    if (any) {
      show(new SitingPlot.View(study.get(), mw, cost.getValue() == Cost.YEAR));
    }
  }

  private String noOptions() {
    boolean node =
        workspace.network().sites().stream().anyMatch(s -> s.kind() == SiteKind.INFERENCE_NODE);
    return node || desk.measureProperty().get() == SitingStudy.Measure.PEOPLE
        ? "No place with a known price of power yet."
        : NO_NODE;
  }

  private void show(SitingPlot.View view) {
    plot.show(view);
    plot.choose(desk.chosenProperty().get());
    Optional<SitingPlace> chosen = desk.chosenProperty().get();
    name.setVisible(chosen.isPresent());
    figures.setVisible(chosen.isPresent());
    chosen.ifPresent(place -> tell(place, view));
    List<SitingPlace> unknown = view.study().withoutPrice();
    without.setVisible(!unknown.isEmpty());
    without.setText("Price not known, so not in the plot: " + names(unknown));
  }

  private void tell(SitingPlace place, SitingPlot.View view) {
    name.setText(place.name());
    figures.setText(
        view.study().options().stream()
            .filter(option -> option.place().id().equals(place.id()))
            .findFirst()
            .map(option -> details(option, view))
            .orElse("Price of power: " + Tiles.BLANK + " (not known)"));
  }

  private static String details(SitingStudy.Option option, SitingPlot.View view) {
    String all = SitingPlot.text(option, view);
    String source = option.place().priceSource();
    return all.substring(all.indexOf('\n') + 1) + (source.isEmpty() ? "" : "\n" + source);
  }

  private static String names(List<SitingPlace> places) {
    String some =
        places.stream().limit(MOST_NAMES).map(SitingPlace::name).collect(Collectors.joining(", "));
    int more = places.size() - MOST_NAMES;
    return more > 0 ? some + " and " + Quantity.count(more, "more place") : some;
  }

  @Override
  public void close() {
    followed.unsubscribe();
  }
}
