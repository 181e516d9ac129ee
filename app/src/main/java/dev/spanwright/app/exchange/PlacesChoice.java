package dev.spanwright.app.exchange;

import dev.spanwright.app.form.ChosenText;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.model.file.exchange.Locator;
import dev.spanwright.model.geo.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Asks where sites stand that have no position in their file: those named as a city there, each of
 * which can be turned down, and the others laid out.
 */
final class PlacesChoice {

  /** A site that may stand at a city. */
  private record Row(Locator.Match match, BooleanProperty isTaken) {}

  private final ReadFile read;
  private final List<Row> rows = new ArrayList<>();
  private final CheckBox all = new CheckBox();
  private final Label others = new Label();
  private final VBox box = new VBox(8);

  PlacesChoice(ReadFile read) {
    this.read = read;
    for (Locator.Match match : read.matches()) {
      Row row = new Row(match, new SimpleBooleanProperty(true));
      row.isTaken().subscribe(this::refresh);
      rows.add(row);
    }
    others.setId("places-others");
    Wrapping.of(others);
    if (!rows.isEmpty()) {
      box.getChildren().addAll(all(), list());
    }
    box.getChildren().add(others);
    VBox.setVgrow(box, Priority.ALWAYS);
    refresh();
  }

  private CheckBox all() {
    all.setId("places-all");
    all.setOnAction(
        e -> {
          boolean isTaken = all.isSelected();
          rows.forEach(row -> row.isTaken().set(isTaken));
        });
    return all;
  }

  private ListView<Row> list() {
    ListView<Row> list = new ListView<>();
    list.setId("places-list");
    list.setAccessibleText("Sites that have the name of a city");
    list.getItems().setAll(rows);
    list.setCellFactory(
        CheckBoxListCell.forListView(Row::isTaken, new ChosenText<>(PlacesChoice::text)));
    list.setPrefHeight(180);
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  /** What is shown. */
  VBox node() {
    return box;
  }

  /** The matches that are not turned down. */
  List<Locator.Match> taken() {
    return rows.stream().filter(row -> row.isTaken().get()).map(Row::match).toList();
  }

  private void refresh() {
    int taken = taken().size();
    all.setSelected(taken == rows.size());
    all.setIndeterminate(taken > 0 && taken < rows.size());
    all.setText("Place %d of %d at the city of the same name".formatted(taken, rows.size()));
    int unplaced = read.opened().unplaced().size();
    int rest = unplaced - taken;
    boolean isAnyPlaced = taken > 0 || unplaced < read.opened().network().base().sites().size();
    String which = taken == 0 ? counted(unplaced) : rest == 1 ? "The other" : "The other " + rest;
    String where =
        isAnyPlaced
            ? "laid out beside the sites that %s linked to."
                .formatted(rest == 1 ? "it is" : "they are")
            : "laid out round the middle of the map as it is seen.";
    others.setText(rest == 0 ? "" : which + (rest == 1 ? " is " : " are ") + where);
  }

  /** So many sites, in words. */
  static String counted(int sites) {
    return sites + (sites == 1 ? " site" : " sites");
  }

  /** A site and its city. */
  private static String text(Row row) {
    return row.match().siteName() + "  →  " + Gazetteer.bundled().fullName(row.match().city());
  }
}
