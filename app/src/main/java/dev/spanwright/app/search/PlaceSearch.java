package dev.spanwright.app.search;

import dev.spanwright.app.form.Prompt;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.PlainNames;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Finds sites of the network and 40,000 cities by name, without a network connection. */
public final class PlaceSearch extends TextField {

  private static final int MOST_HITS = 8;
  private static final double CITY_ZOOM = 6.5;

  private final MapView map;
  private final Workspace workspace;
  private final ContextMenu hits = new ContextMenu();
  private boolean walking; // the arrow keys have gone into the list

  public PlaceSearch(MapView map, Workspace workspace) {
    this.map = map;
    this.workspace = workspace;
    setId("search");
    Prompt.of(this, "Find a site or city");
    setAccessibleText("Find a site or city");
    getStyleClass().add("search");
    textProperty().addListener((o, old, now) -> list(now));
    setOnAction(e -> takeFirst());
    hits.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOverList);
  }

  /** An open list gets the keys first, and does not say whether a line of it is chosen. */
  private void keyOverList(KeyEvent e) {
    if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) {
      walking = true;
    } else if (e.getCode() == KeyCode.ENTER && !walking) {
      takeFirst();
      e.consume();
    }
  }

  private void list(String text) {
    walking = false;
    List<MenuItem> items = new ArrayList<>();
    if (text.strip().length() >= 2) {
      sites(text).forEach(items::add);
      for (City city : Gazetteer.bundled().search(text, MOST_HITS - items.size())) {
        items.add(
            item(Gazetteer.bundled().fullName(city), () -> map.goTo(city.position(), CITY_ZOOM)));
      }
    }
    hits.getItems().setAll(items);
    if (items.isEmpty() || !isFocused()) {
      hits.hide();
    } else if (!hits.isShowing()) {
      hits.show(this, Side.BOTTOM, 0, 4);
    }
  }

  private List<MenuItem> sites(String text) {
    String wanted = PlainNames.searchKey(text);
    if (wanted.isEmpty()) { // every name holds nothing
      return List.of();
    }
    return workspace.network().sites().stream()
        .filter(site -> PlainNames.searchKey(site.name()).contains(wanted))
        .limit(MOST_HITS / 2)
        .map(site -> item(site.name() + "  ·  " + site.kind().label(), () -> goTo(site)))
        .toList();
  }

  private void goTo(Site site) {
    workspace.select(Selection.site(site.id()));
    map.goTo(site.position(), map.camera().zoom());
  }

  private MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(
        e -> {
          action.run();
          clear();
          map.requestFocus();
        });
    return item;
  }

  private void takeFirst() {
    if (!hits.getItems().isEmpty()) {
      hits.getItems().getFirst().fire();
      hits.hide();
    }
  }
}
