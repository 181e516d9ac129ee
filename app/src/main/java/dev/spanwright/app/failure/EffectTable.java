package dev.spanwright.app.failure;

import dev.spanwright.app.form.NameCell;
import dev.spanwright.app.form.OwnKeys;
import dev.spanwright.app.map.Names;
import dev.spanwright.model.judge.DemandChange;
import dev.spanwright.model.judge.FailureComparison;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.resilience.DemandEffect;
import dev.spanwright.model.resilience.FailureEffect;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Every demand that a failure touches, with what it was and what it is now. */
final class EffectTable {

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final ObservableList<DemandChange> rows = FXCollections.observableArrayList();
  private final TableView<DemandChange> table = new TableView<>();
  private final Consumer<DemandChange> choose;
  private final Map<String, DemandEffect> protection = new HashMap<>();
  private Optional<FailureComparison> shown = Optional.empty();
  private boolean filling;

  /**
   * @param choose shows a demand on the map
   */
  EffectTable(Consumer<DemandChange> choose) {
    this.choose = choose;
    table.setId("cut-demands");
    table.setAccessibleText("Demands that the failure touches");
    table.getStyleClass().addAll("dense", "sheet");
    table.setPrefHeight(190);
    table.setPlaceholder(new Label("No demand notices it."));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<DemandChange, DemandChange> demand =
        column("Demand", 200, this::name, Comparator.comparing(this::name));
    demand.setCellFactory(_ -> new NameCell<>(this::name));
    table.getColumns().add(demand);
    table
        .getColumns()
        .add(
            column(
                "What happens", 120, EffectWords::word, Comparator.comparing(DemandChange::kind)));
    table
        .getColumns()
        .add(
            column(
                "Carried", 150, this::carried, Comparator.comparingDouble(DemandChange::lostGbps)));
    table
        .getColumns()
        .add(
            column(
                "Latency, one way",
                140,
                this::latency,
                Comparator.comparingDouble(change -> change.slowerMs().orElse(-1))));
    table
        .getColumns()
        .add(column("Outage", 90, this::outage, Comparator.comparingDouble(this::outageSeconds)));
    SortedList<DemandChange> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen(now));
    OwnKeys.keep(table);
  }

  TableView<DemandChange> node() {
    return table;
  }

  void show(Optional<FailureComparison> effect) {
    filling = true;
    shown = effect;
    rows.setAll(effect.map(FailureComparison::changes).orElse(java.util.List.of()));
    filling = false;
  }

  /** How long each demand is interrupted; nothing where that is not known. */
  void protect(Optional<FailureEffect> effect) {
    protection.clear();
    effect.ifPresent(
        found -> found.demands().forEach(each -> protection.put(each.demand().id(), each)));
    table.refresh();
  }

  private String outage(DemandChange change) {
    return Optional.ofNullable(protection.get(change.demand().id()))
        .map(EffectWords::outage)
        .orElse("");
  }

  private double outageSeconds(DemandChange change) {
    DemandEffect effect = protection.get(change.demand().id());
    return effect == null ? -1 : effect.outageSeconds().orElse(Double.POSITIVE_INFINITY);
  }

  private void chosen(DemandChange change) {
    if (change != null && !filling) {
      choose.accept(change);
    }
  }

  private String name(DemandChange change) {
    Optional<Network> network = shown.map(effect -> effect.before().network());
    return network.map(n -> Names.demand(n, change.demand())).orElse(change.demand().id());
  }

  private String carried(DemandChange change) {
    return arrow(
        Quantity.rate(change.before().carriedGbps()), Quantity.rate(change.after().carriedGbps()));
  }

  private String latency(DemandChange change) {
    return arrow(
        EffectWords.latency(change.before().latencyMs()),
        EffectWords.latency(change.after().latencyMs()));
  }

  private static String arrow(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  /** Sorted by what a row means, not by its text. */
  private static TableColumn<DemandChange, DemandChange> column(
      String title,
      double width,
      Function<DemandChange, String> text,
      Comparator<DemandChange> order) {
    TableColumn<DemandChange, DemandChange> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setComparator(order);
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(DemandChange item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : text.apply(item));
                pseudoClassStateChanged(
                    BAD,
                    !empty
                        && item != null
                        && title.equals("What happens")
                        && (item.lostGbps() > 0 || item.isNewlyLate()));
              }
            });
    return column;
  }
}
