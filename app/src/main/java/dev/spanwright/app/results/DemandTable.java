package dev.spanwright.app.results;

import dev.spanwright.app.form.NameCell;
import dev.spanwright.app.form.OwnKeys;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.insight.NoPath;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Every demand with what is offered, what arrives and how long it takes. */
final class DemandTable {

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private static final double LEAST_HEIGHT = 150;
  private static final double LEAST_NAME_WIDTH = 110;
  private static final int MOST_PATHS = 6;

  private final Workspace workspace;
  private final ObservableList<DemandRoute> rows = FXCollections.observableArrayList();
  private final TableView<DemandRoute> table = new TableView<>();
  private final ShortList paths;
  private Optional<Evaluation> shown = Optional.empty();
  private Optional<String> chosen = Optional.empty(); // identifier of a demand
  private Selection marked = Selection.NONE;
  private boolean refilling;

  DemandTable(Workspace workspace) {
    this.workspace = workspace;
    paths = new ShortList(workspace, "paths", "Paths", MOST_PATHS, List.of("", ""));
    table.setId("demands");
    table.setAccessibleText("Demands");
    table.setMinHeight(LEAST_HEIGHT);
    table.getStyleClass().addAll("dense", "demands");
    table.setPlaceholder(new Label("No demands yet. Add them by the menu Traffic."));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(text("Demand", this::name));
    table
        .getColumns()
        .add(figure("Offered", 76, d -> d.demand().gbps(), Quantity::rate, d -> false));
    table
        .getColumns()
        .add(figure("Carried", 62, DemandTable::share, Quantity::percent, DemandRows::isShort));
    table
        .getColumns()
        .add(
            figure(
                "Latency",
                67,
                d -> d.latencyMs().orElse(Double.NaN),
                Quantity::latency,
                DemandTable::isLate));
    SortedList<DemandRoute> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, old, now) -> choose(Optional.ofNullable(now)));
    workspace.selectionProperty().addListener((o, old, now) -> leave(now));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    OwnKeys.keep(table);
  }

  Node node() {
    return table;
  }

  /** The paths of the demand that is chosen. */
  Node paths() {
    return paths.node();
  }

  void show(Optional<Evaluation> evaluation) {
    List<DemandRoute> next = evaluation.map(e -> e.shownRouting().demands()).orElse(List.of());
    boolean sameRoutes = shown.map(e -> e.shownRouting().demands().equals(next)).orElse(false);
    boolean sameNames = names(shown).equals(names(evaluation));
    shown = evaluation;
    if (!sameRoutes) {
      refill(next);
    } else if (!sameNames) {
      table.refresh();
      showPaths();
    }
  }

  /** Other rows; the demand that was chosen stays so. */
  private void refill(List<DemandRoute> next) {
    refilling = true;
    try {
      rows.setAll(next);
      table.getSelectionModel().clearSelection();
      chosenIndex().ifPresent(table.getSelectionModel()::select);
    } finally {
      refilling = false;
    }
    Optional<DemandRoute> route = selected();
    chosen = route.map(r -> r.demand().id());
    // The mark on the map follows, unless the hand has selected something else since.
    if (!marked.isEmpty() && workspace.selection().equals(marked)) {
      route.ifPresent(this::mark);
    }
    showPaths();
  }

  private OptionalInt chosenIndex() {
    List<DemandRoute> items = table.getItems();
    return chosen.isEmpty()
        ? OptionalInt.empty()
        : IntStream.range(0, items.size())
            .filter(i -> items.get(i).demand().id().equals(chosen.get()))
            .findFirst();
  }

  private Optional<DemandRoute> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private void choose(Optional<DemandRoute> route) {
    if (!refilling) {
      chosen = route.map(r -> r.demand().id());
      route.ifPresent(this::mark);
      showPaths();
    }
  }

  private void showPaths() {
    Network network = shown.map(Evaluation::network).orElse(workspace.network());
    Optional<DemandRoute> route = selected();
    paths.title(route.map(r -> "Paths of " + Names.demand(network, r.demand())).orElse("Paths"));
    paths.show(
        route.map(r -> DemandRows.paths(network, r)).orElse(ListedRows.NONE),
        route.map(r -> noPath(network, r)).orElse(""));
  }

  private static String noPath(Network network, DemandRoute route) {
    String reason = NoPath.reason(network, route.demand());
    return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
  }

  /**
   * Delete takes a drawn demand away. It never reaches the map, where the ends of the demand are
   * selected and would go instead.
   */
  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.DELETE) {
      e.consume();
      selected()
          .map(DemandRoute::demand)
          .filter(DemandMaker::isDrawn)
          .ifPresent(d -> DemandMaker.put(workspace, d.from(), d.to(), 0, false));
    }
  }

  private static List<String> names(Optional<Evaluation> evaluation) {
    return evaluation.stream().flatMap(e -> e.network().sites().stream()).map(Site::name).toList();
  }

  /** Selects the ends and the links of a demand's paths on the map. */
  private void mark(DemandRoute route) {
    workspace.select(DemandRows.onMap(route));
    marked = workspace.selection();
    workspace.trafficProperty().set(new TrafficView.Path(route.demand().id()));
  }

  /** The paths are shown until the hand selects something else. */
  private void leave(Selection now) {
    boolean showing = workspace.trafficProperty().get() instanceof TrafficView.Path;
    if (showing && !marked.isEmpty() && !now.equals(marked)) {
      workspace.trafficProperty().set(TrafficView.LINKS);
    }
  }

  private String name(DemandRoute route) {
    Network network = shown.map(Evaluation::network).orElse(workspace.network());
    return Names.demand(network, route.demand());
  }

  private static double share(DemandRoute route) {
    return route.carriedGbps() / route.demand().gbps();
  }

  private static boolean isLate(DemandRoute route) {
    double objective = route.demand().latencyObjectiveMs().orElse(Double.POSITIVE_INFINITY);
    return route.latencyMs().orElse(0) > objective;
  }

  private static TableColumn<DemandRoute, String> text(
      String title, Function<DemandRoute, String> value) {
    TableColumn<DemandRoute, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
    column.setMinWidth(LEAST_NAME_WIDTH);
    column.setPrefWidth(LEAST_NAME_WIDTH);
    column.setCellFactory(_ -> new NameCell<>(Function.identity()));
    return column;
  }

  private static TableColumn<DemandRoute, Number> figure(
      String title,
      double width,
      ToDoubleFunction<DemandRoute> value,
      Function<Double, String> text,
      java.util.function.Predicate<DemandRoute> bad) {
    TableColumn<DemandRoute, Number> column = new TableColumn<>(title);
    column.setCellValueFactory(
        row -> new SimpleDoubleProperty(value.applyAsDouble(row.getValue())));
    column.setComparator(Comparator.comparingDouble(Number::doubleValue));
    column.getStyleClass().add("numeric");
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setMaxWidth(width); // what room there is goes to the names
    column.setCellFactory(
        c ->
            new TableCell<>() {
              @Override
              protected void updateItem(Number item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : text.apply(item.doubleValue()));
                DemandRoute route = getTableRow() == null ? null : getTableRow().getItem();
                pseudoClassStateChanged(BAD, !empty && route != null && bad.test(route));
              }
            });
    return column;
  }
}
