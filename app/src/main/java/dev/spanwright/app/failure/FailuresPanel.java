package dev.spanwright.app.failure;

import dev.spanwright.app.form.ChosenText;
import dev.spanwright.app.form.Prompt;
import dev.spanwright.app.form.WrapBar;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.growth.GrowthStudy;
import dev.spanwright.model.growth.HoseRequest;
import dev.spanwright.model.growth.HoseStudy;
import dev.spanwright.model.resilience.AvailabilityStudy;
import dev.spanwright.model.resilience.DiversityRequest;
import dev.spanwright.model.resilience.DiversityStudy;
import dev.spanwright.model.resilience.NearStretch;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The panel of failures below the map: what is left after each, and which one loads a link most. It
 * is swept in the background and follows every edit.
 */
public final class FailuresPanel extends BorderPane implements AutoCloseable {

  /**
   * One way to look at the sweep.
   *
   * @param file name of the file that its table is exported to
   * @param example of a filter, shown where one is typed
   */
  private record View(
      ToggleButton segment, StudyTable<?> table, HBox figures, String file, String example) {}

  private static final double CHOICE_PX = 126;
  private static final HoseRequest HOSE = new HoseRequest(40, 1);

  /** Within 1 %: patterns differ by more. */
  private static final SolveLimit HOSE_LIMIT = new SolveLimit(0.01, Duration.ofSeconds(2));

  private final BooleanProperty open;
  private final SweepSession session;
  private final CasesView cases;
  private final WorstView worst;
  private final AvailabilityView availability;
  private final NearView near;
  private final GrowthView fills;
  private final GrowthSession growth;
  private final BackgroundStudy<HoseStudy> hose;
  private final BackgroundStudy<AvailabilityStudy> availabilities;
  private final BackgroundStudy<DiversityStudy> diversity;
  private final ReadOnlyObjectWrapper<List<List<Position>>> stretches =
      new ReadOnlyObjectWrapper<>(List.of());
  private final StackPane figures = new StackPane();
  private final List<View> views = new ArrayList<>();
  private final HBox tools = new HBox(8);
  private final WrapBar bar = new WrapBar(8, "segments", tools);
  private final StackPane middle = new StackPane();
  private final TextField filter = new TextField();
  private final ChoiceBox<CaseKind> kind = new ChoiceBox<>();
  private final ChoiceBox<Restoration> restoration = new ChoiceBox<>();
  private final Label message = new Label();
  private final SweepState running = new SweepState(this::cancel);
  private final ExportMenu exports;
  private final Subscription followed;
  private View shown;

  /**
   * @param session sweeps
   * @param coloured whether the map is coloured by the worst case
   * @param open whether the panel is on the screen
   */
  public FailuresPanel(
      Workspace workspace,
      SweepSession session,
      GrowthSession growth,
      TableExport export,
      BooleanProperty coloured,
      BooleanProperty open) {
    this.open = open;
    this.session = session;
    exports = new ExportMenu(session, export, this::exported);
    this.growth = growth;
    cases = new CasesView(workspace);
    worst = new WorstView(workspace);
    availability = new AvailabilityView(workspace);
    availabilities = new BackgroundStudy<>(workspace, "availability", AvailabilityStudy::of);
    diversity = new BackgroundStudy<>(workspace, "diversity", diverse(DiversityRequest.USUAL));
    fills = new GrowthView(workspace);
    hose = new BackgroundStudy<>(workspace, "hose", FailuresPanel::hose);
    near = new NearView(workspace, request -> diversity.ask(diverse(request)));
    setId("failures");
    getStyleClass().addAll("tables", "failures");
    add("failures-cases", "Failures", cases.table(), cases.figures(), "failures", "carried<100");
    add("failures-links", "Worst load", worst.table(), cases.figures(), "worst-loads", "worst>90");
    add(
        "failures-availability",
        "Availability",
        availability.table(),
        availability.figures(),
        "availability",
        "available<99.9");
    add("failures-near", "Near routes", near.table(), near.figures(), "near-routes", "nearestKm<5");
    add("failures-growth", "Growth", fills.table(), fills.figures(), "growth", "byDefault<5");
    message.setId("failures-message");
    message.getStyleClass().add("field-message");
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    setTop(new VBox(bar(coloured, () -> open.set(false)), state(), message));
    setCenter(middle);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    shown = views.getFirst();
    show(shown);
    followed =
        Subscription.combine(
            session.sweptProperty().subscribe(this::take),
            open.subscribe(_ -> want()),
            availabilities
                .answerProperty()
                .subscribe(
                    (_, now) -> now.ifPresent(a -> availability.show(a.evaluation(), a.value()))),
            diversity.answerProperty().subscribe((_, now) -> now.ifPresent(this::takeNear)),
            availabilities.answerProperty().subscribe((_, _) -> dim()),
            growth.answerProperty().subscribe(now -> now.ifPresent(this::takeGrowth)),
            growth.failureProperty().subscribe(this::tell),
            hose.answerProperty()
                .subscribe((_, now) -> now.ifPresent(found -> fills.show(found.value()))),
            hose.failureProperty().subscribe(this::tell),
            availabilities.failureProperty().subscribe(this::tell),
            diversity.failureProperty().subscribe(this::tell),
            session.runningProperty().subscribe(this::run),
            session.failureProperty().subscribe(this::tell),
            workspace.historyProperty().subscribe((_, _) -> dim()),
            workspace.growthProperty().subscribe((_, _) -> dim()));
  }

  private static BiFunction<Evaluation, Cancellation, DiversityStudy> diverse(
      DiversityRequest request) {
    return (evaluation, cancellation) -> DiversityStudy.of(evaluation, request, cancellation);
  }

  /** Where links run near each other, while that is looked at. */
  public ReadOnlyObjectProperty<List<List<Position>>> stretchesProperty() {
    return stretches.getReadOnlyProperty();
  }

  private static HoseStudy hose(Evaluation evaluation, Cancellation cancellation) {
    return HoseStudy.of(evaluation, evaluation.demands(), HOSE, HOSE_LIMIT, cancellation);
  }

  private void takeGrowth(BackgroundStudy.Answer<GrowthStudy> found) {
    fills.show(new CaseNames(found.source(), found.evaluation().plants()), found.value());
    dim();
  }

  private void takeNear(BackgroundStudy.Answer<DiversityStudy> found) {
    near.show(found.evaluation(), found.value());
    want();
    dim();
  }

  /** What nobody looks at is not computed. */
  private void want() {
    boolean isNear = shown.table().equals(near.table()) && open.get();
    availabilities.wantedProperty().set(shown.table().equals(availability.table()) && open.get());
    diversity.wantedProperty().set(isNear);
    boolean isGrowth = shown.table().equals(fills.table()) && open.get();
    growth.look(this, isGrowth);
    hose.wantedProperty().set(isGrowth);
    stretches.set(
        isNear
            ? diversity.answerProperty().get().stream()
                .flatMap(found -> found.value().near().stream())
                .map(NearStretch::places)
                .toList()
            : List.of());
  }

  private void tell(Optional<String> trouble) {
    message.setText(trouble.orElse(""));
  }

  private void add(
      String id, String name, StudyTable<?> table, HBox figures, String file, String example) {
    ToggleButton segment = new ToggleButton(name);
    segment.setId(id);
    segment.setMinWidth(Region.USE_PREF_SIZE);
    View view = new View(segment, table, figures, file, example);
    segment.setOnAction(e -> show(view));
    views.add(view);
    bar.add(segment);
  }

  private WrapBar bar(BooleanProperty coloured, Runnable close) {
    kind.setId("failures-kind");
    kind.setMinWidth(CHOICE_PX);
    kind.setPrefWidth(CHOICE_PX);
    kind.setAccessibleText("Which failures are listed");
    kind.getItems().setAll(CaseKind.values());
    kind.setValue(CaseKind.ALL);
    kind.valueProperty().subscribe(this::list);
    kind.managedProperty().bind(kind.visibleProperty());
    filter.setId("failures-filter");
    filter.setAccessibleText("Filter");
    filter.getStyleClass().add("search");
    filter.setMinWidth(90);
    filter.textProperty().subscribe((_, now) -> look(now));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    tools.getChildren().setAll(filter, gap, colour(coloured), exports.node(), shut(close));
    tools.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("tables-bar");
    return bar;
  }

  private ChoiceBox<Restoration> restored() {
    restoration.setId("failures-restoration");
    restoration.setMinWidth(CHOICE_PX);
    restoration.setPrefWidth(CHOICE_PX);
    restoration.setAccessibleText("How traffic finds its way after a failure");
    restoration.setTooltip(new Tooltip("How traffic finds its way after a failure"));
    restoration.getItems().setAll(Restoration.values());
    restoration.managedProperty().bind(restoration.visibleProperty());
    restoration.setConverter(
        new ChosenText<>(
            value ->
                switch (value) {
                  case SHORTEST -> "Shortest paths";
                  case OPTIMAL -> "Best paths";
                }));
    restoration.valueProperty().bindBidirectional(session.restorationProperty());
    return restoration;
  }

  private static ToggleButton colour(BooleanProperty coloured) {
    ToggleButton colour = new ToggleButton(null, new FontIcon("mdi2p-palette-outline"));
    colour.setId("failures-colour");
    colour.setAccessibleText("Colour links by their load in the worst failure");
    colour.setTooltip(new Tooltip(colour.getAccessibleText()));
    colour.getStyleClass().addAll("flat", "icon-button");
    colour.selectedProperty().bindBidirectional(coloured);
    return colour;
  }

  private static Button shut(Runnable close) {
    Button shut = new Button(null, new FontIcon("mdi2c-close"));
    shut.setId("failures-close");
    shut.getStyleClass().addAll("flat", "icon-button");
    shut.setAccessibleText("Close the failures");
    shut.setOnAction(e -> close.run());
    return shut;
  }

  /** The main figures, and how far a sweep has come. */
  private WrapBar state() {
    figures.setAlignment(Pos.CENTER_LEFT);
    HBox choices = new HBox(12, running.node(), kind, restored());
    choices.setAlignment(Pos.CENTER_RIGHT);
    WrapBar state = new WrapBar(12, "study-figures", choices);
    state.add(figures);
    state.getStyleClass().add("study-state");
    return state;
  }

  private void cancel() {
    session.cancel();
    message.setText("The sweep was cancelled: the next edit begins it again.");
  }

  private ExportMenu.Shown exported() {
    return new ExportMenu.Shown(
        shown.table(), shown.file(), shown.figures().equals(cases.figures()));
  }

  private void show(View view) {
    shown = view;
    views.forEach(v -> v.segment().setSelected(v.equals(view)));
    middle.getChildren().setAll(view.table().node());
    figures.getChildren().setAll(view.figures());
    Prompt.of(filter, "Filter: words, or " + view.example());
    kind.setVisible(view.table().equals(cases.table()));
    restoration.setVisible(view.figures().equals(cases.figures()));
    want();
    look(filter.getText());
  }

  private void list(CaseKind now) {
    cases.list(now);
    session.pairsProperty().set(now == CaseKind.PAIRS);
    dim();
  }

  private void look(String typed) {
    shown.table().look(typed).ifPresentOrElse(message::setText, () -> message.setText(""));
  }

  private void take(Optional<SweepSession.Swept> swept) {
    swept.ifPresent(
        done -> {
          CaseNames names = names(done.question(), done.plants());
          cases.show(names, done.result().outcomes());
          worst.show(names, done);
        });
    String none = "Nothing that could fail: draw links first.";
    cases.table().empty(none);
    worst.table().empty(none);
    dim();
  }

  private static CaseNames names(SweepSession.Question question, Map<String, LinkPlant> plants) {
    return new CaseNames(question.network(), plants);
  }

  /** The first sweep fills the table as it goes; later ones leave the old rows, dimmed. */
  private void run(Optional<SweepSession.Running> now) {
    running.show(now);
    now.filter(sweep -> sweep.total() > 0 && session.sweptProperty().get().isEmpty())
        .ifPresent(sweep -> cases.show(names(sweep.question(), sweep.plants()), sweep.soFar()));
    dim();
  }

  private void dim() {
    boolean stale = session.sweptProperty().get().isPresent() && !session.isCurrent();
    dim(cases.table(), cases.figures(), stale);
    dim(worst.table(), cases.figures(), stale);
    dim(availability.table(), availability.figures(), !availabilities.isCurrent());
    near.table().stale(!diversity.isCurrent());
    dim(fills.table(), fills.figures(), !growth.isCurrent());
  }

  private static void dim(StudyTable<?> table, HBox figures, boolean stale) {
    table.stale(stale);
    figures.setOpacity(stale ? 0.45 : 1);
  }

  private void key(KeyEvent e) {
    if (e.isShortcutDown() && !e.isShiftDown() && e.getCode() == KeyCode.F) {
      filter.requestFocus();
      e.consume();
    }
  }

  /** Brings the keys to the table. */
  @Override
  public void requestFocus() {
    shown.table().node().requestFocus();
  }

  @Override
  public void close() {
    followed.unsubscribe();
    availabilities.close();
    diversity.close();
    hose.close();
  }
}
