package dev.spanwright.app.start;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/**
 * What a window shows before there is a network: ways to begin, samples with their pictures, and
 * the files opened lately.
 */
public final class StartPage implements AutoCloseable {

  private static final int MOST_RECENTS = 6;

  /** Room for three samples in a row, px; a narrower window shows two. */
  private static final double WIDEST = 1050;

  /** In less, px, the samples stand below the ways to begin. */
  private static final double LEAST_BESIDE = 640;

  /** What can be begun with. */
  public record Beginnings(
      Runnable draw,
      Runnable open,
      Runnable tour,
      Consumer<Sample> sample,
      Consumer<Path> recent) {}

  private final Beginnings beginnings;
  private final SamplePictures pictures;
  private final ObservableValue<Theme> theme;
  private final VBox recents = new VBox(2);
  private final List<ImageView> views = new ArrayList<>();
  private final StackPane pane = new StackPane();
  private boolean painted;

  /**
   * @param files the files opened lately, newest first
   * @param theme of the small pictures
   */
  public StartPage(
      Beginnings beginnings,
      ObservableList<Path> files,
      ObservableValue<Theme> theme,
      SamplePictures pictures) {
    this.beginnings = beginnings;
    this.pictures = pictures;
    this.theme = theme;
    VBox begin = begin();
    VBox samples = samples();
    HBox.setHgrow(samples, Priority.ALWAYS);
    VBox card = new VBox(24);
    card.getStyleClass().add("start-card");
    card.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(card);
    middle.getStyleClass().add("start-middle");
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("start-scroll");
    StackPane.setAlignment(card, Pos.CENTER);
    pane.widthProperty()
        .map(width -> width.doubleValue() < LEAST_BESIDE)
        .subscribe(
            narrow ->
                card.getChildren()
                    .setAll(
                        narrow ? List.of(begin, samples) : List.of(new HBox(32, begin, samples))));
    pane.getChildren().setAll(scroll);
    pane.setId("start");
    files.addListener((Observable o) -> list(files));
    list(files);
    pane.visibleProperty().addListener((o, was, is) -> paint());
    theme.addListener(
        (o, old, now) -> {
          painted = false;
          paint();
        });
  }

  /** The page, over the map. */
  public Node node() {
    return pane;
  }

  private VBox begin() {
    Label title = new Label("Draw a backbone");
    title.getStyleClass().add("start-title");
    Label text =
        new Label("Place sites, connect them with fibre, and read throughput and latency live.");
    Wrapping.of(text);
    text.setMinHeight(Region.USE_PREF_SIZE);
    Button draw = button("start-draw", "Begin with an empty map", beginnings.draw());
    draw.getStyleClass().add("accent");
    Button open = button("start-open", "Open a file…", beginnings.open());
    Button tour = button("start-tour", "Take the short tour", beginnings.tour());
    Label drop = new Label("A network file can also be dropped here.");
    Wrapping.of(drop);
    VBox box = new VBox(12, title, text, draw, open, tour, drop, heading("Recent"), recents);
    box.setMinWidth(240);
    box.setPrefWidth(250);
    return box;
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("start-heading");
    return heading;
  }

  private VBox samples() {
    TilePane tiles = new TilePane(12, 12);
    tiles.setPrefColumns(3);
    for (Sample sample : SampleNetworks.all()) {
      tiles.getChildren().add(card(sample));
    }
    return new VBox(12, heading("Samples"), tiles);
  }

  private Button card(Sample sample) {
    ImageView picture = new ImageView();
    picture.setFitWidth(SamplePictures.WIDTH);
    picture.setFitHeight(SamplePictures.HEIGHT);
    views.add(picture);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("start-picture");
    frame.setMinSize(SamplePictures.WIDTH, SamplePictures.HEIGHT);
    Label name = new Label(sample.title());
    name.getStyleClass().add("start-name");
    Button card = new Button(null, new VBox(6, frame, name));
    card.setId("start-sample-" + sample.name());
    card.setAccessibleText("Open the sample " + sample.title() + ". " + sample.summary());
    card.setTooltip(new Tooltip(sample.summary()));
    card.getStyleClass().addAll("flat", "start-sample");
    card.setOnAction(e -> beginnings.sample().accept(sample));
    return card;
  }

  private void list(List<Path> files) {
    recents.getChildren().clear();
    for (Path file : files.stream().limit(MOST_RECENTS).toList()) {
      Hyperlink link = new Hyperlink(file.getFileName().toString());
      link.setMnemonicParsing(false);
      link.setTooltip(new Tooltip(file.toString()));
      link.setOnAction(e -> beginnings.recent().accept(file));
      recents.getChildren().add(link);
    }
    if (files.isEmpty()) {
      Label none = new Label("Files that you open or save are listed here.");
      Wrapping.of(none);
      recents.getChildren().add(none);
    }
  }

  /** Once it is seen: a window that opens a file needs no pictures of samples. */
  private void paint() {
    if (pane.isVisible() && !painted) {
      painted = true;
      Theme now = theme.getValue();
      List<Sample> samples = SampleNetworks.all();
      for (int i = 0; i < samples.size(); i++) {
        ImageView view = views.get(i);
        pictures.paint(
            samples.get(i),
            now,
            image -> {
              if (theme.getValue() == now) {
                view.setImage(image);
              }
            });
      }
    }
  }

  @Override
  public void close() {
    pictures.close();
  }
}
