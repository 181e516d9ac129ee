package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Sources;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.line.ChosenPart;
import dev.spanwright.app.line.LineEdits;
import dev.spanwright.app.line.LineSession;
import dev.spanwright.app.line.LineViewModel;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Converts a part of a link: from km, to km, fibre. What is chosen on the picture of the line is
 * filled in.
 */
final class PartEditor {

  private static final double FIELD_PX = 72;

  private final LinkEditor editor;
  private final LineSession session;
  private final Hyperlink begin = new Hyperlink("Convert a part…");
  private final TextField from = field("part-from", "From, km");
  private final TextField to = field("part-to", "To, km");
  private final Choice<FiberType> fiber =
      new Choice<>("part-fibre", FiberType::label, Sources::of, type -> {});
  private final Label message = new Label();
  private final ChangeListener<Optional<ChosenPart>> follow = (o, old, now) -> fill();
  private final VBox form;
  private final VBox box;

  PartEditor(LinkEditor editor, LineSession session) {
    this.editor = editor;
    this.session = session;
    begin.setId("part-begin");
    begin.setOnAction(e -> open());
    message.setId("part-message");
    message.getStyleClass().add("field-message");
    Wrapping.of(message);
    message.managedProperty().bind(message.visibleProperty());
    message.setVisible(false);
    fiber.node().setAccessibleText("Fibre of the part");
    form = form();
    form.managedProperty().bind(form.visibleProperty());
    form.setVisible(false);
    begin.managedProperty().bind(begin.visibleProperty());
    begin.visibleProperty().bind(form.visibleProperty().not());
    box = new VBox(begin, form);
    from.setOnAction(e -> to.requestFocus()); // an empty end would mean all the rest
    to.setOnAction(e -> convert());
    // Weak: the session outlives the form of each link that was ever selected.
    session.chosenProperty().addListener(new WeakChangeListener<>(follow));
  }

  private VBox form() {
    HBox range = new HBox(from, new Label("to"), to, new Label("km"));
    range.setAlignment(Pos.CENTER_LEFT);
    range.getStyleClass().add("part-range");
    Button convert = new Button("Convert");
    convert.setId("part-convert");
    convert.getStyleClass().add("accent");
    convert.setOnAction(e -> convert());
    Button cancel = new Button("Cancel");
    cancel.setOnAction(e -> close());
    HBox buttons = new HBox(convert, cancel);
    buttons.getStyleClass().add("part-range");
    Label title = new Label("Convert a part, or choose spans in the line view");
    title.getStyleClass().add("form-label");
    HBox.setHgrow(fiber.node(), Priority.ALWAYS);
    VBox all = new VBox(title, range, fiber.node(), message, buttons);
    all.getStyleClass().add("part-editor");
    return all;
  }

  private static TextField field(String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(name);
    field.setPrefWidth(FIELD_PX);
    return field;
  }

  VBox node() {
    return box;
  }

  /** Shows the fibres there are; at first that of the other kind is proposed. */
  void show(List<FiberType> types, LineEdits edits) {
    boolean hollow =
        types.stream()
            .filter(type -> type.id().equals(edits.link().fiber()))
            .anyMatch(FiberType::hollowCore);
    Optional<FiberType> other =
        types.stream().filter(type -> type.hollowCore() != hollow).findFirst();
    fiber.show(types, fiber.value().filter(types::contains).or(() -> other));
    to.setPromptText(NumberText.of(Math.round(edits.plant().lengthKm() * 10) / 10.0));
    from.setPromptText("0");
  }

  private void open() {
    form.setVisible(true);
    fill();
    from.requestFocus();
  }

  private void close() {
    form.setVisible(false);
    message.setVisible(false);
    from.clear();
    to.clear();
  }

  /** Takes over what is chosen on the picture. */
  private void fill() {
    if (form.isVisible()) {
      session
          .view()
          .flatMap(LineViewModel::chosenKm)
          .ifPresent(
              km -> {
                from.setText(tenths(km[0]));
                to.setText(tenths(km[1]));
                message.setVisible(false);
              });
    }
  }

  private static String tenths(double km) {
    return NumberText.of(Math.round(km * 10) / 10.0);
  }

  private void convert() {
    Optional<String> wrong = attempt();
    message.setText(wrong.orElse(""));
    message.setVisible(wrong.isPresent());
    if (wrong.isEmpty()) {
      close();
    }
  }

  private Optional<String> attempt() {
    OptionalDouble fromKm = parse(from);
    OptionalDouble toKm = parse(to);
    if (fromKm.isEmpty() || toKm.isEmpty()) {
      return Optional.of("Where the part begins and ends is a number of km");
    }
    Network network = editor.workspace().network();
    return editor
        .link()
        .flatMap(
            link ->
                NumberText.attempt(
                    () -> {
                      LineEdits edits =
                          new LineEdits(network, link, LinkPlanner.standard().lay(link, network));
                      fiber
                          .value()
                          .ifPresent(
                              type ->
                                  editor
                                      .workspace()
                                      .apply(
                                          edits.convert(
                                              fromKm.getAsDouble(), toKm.getAsDouble(), type)));
                    }));
  }

  /** An empty field means the end of the link that stands in it. */
  private static OptionalDouble parse(TextField field) {
    String text = field.getText().isBlank() ? field.getPromptText() : field.getText();
    return NumberText.parse(text);
  }
}
