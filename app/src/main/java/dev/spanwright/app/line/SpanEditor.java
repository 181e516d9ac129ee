package dev.spanwright.app.line;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Sources;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.FiberType;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Figures of the chosen spans, their fibre, and the length of a single one. */
final class SpanEditor {

  private static final String HINT = "Click a span to change it; drag or Shift-click for several";
  private static final double FIBER_PX = 190;
  private static final double LENGTH_PX = 64;
  private static final double MESSAGE_PX = 260;

  private final LineSession session;
  private final Workspace workspace;
  private final Label text = new Label();
  private final Choice<FiberType> fiber =
      new Choice<>("span-fibre", FiberType::label, Sources::of, this::changeFiber);
  private final CheckedField length =
      new CheckedField(new TextField(), "span-length", this::changeLength);
  private final Label unit = new Label("km");
  private final HBox box;

  SpanEditor(LineSession session, Workspace workspace) {
    this.session = session;
    this.workspace = workspace;
    text.setId("span-text");
    text.getStyleClass().add("span-text");
    fiber.node().setPrefWidth(FIBER_PX);
    fiber.node().setPromptText("several fibres");
    fiber.node().setAccessibleText("Fibre of the chosen spans");
    length.input().setMinWidth(LENGTH_PX);
    length.input().setMaxWidth(LENGTH_PX);
    length.widenMessage(MESSAGE_PX);
    length.input().setAccessibleText("Length of the chosen span, km");
    unit.getStyleClass().add("form-unit");
    box = new HBox(text, fiber.node(), length.node(), unit);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setFillHeight(false);
    box.getStyleClass().add("span-editor");
    List.of(fiber.node(), length.node(), unit)
        .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
  }

  HBox node() {
    return box;
  }

  void show(Optional<LineViewModel> view) {
    boolean any = view.flatMap(LineViewModel::spans).isPresent();
    boolean one = view.flatMap(LineViewModel::spans).filter(SpanRange::isOne).isPresent();
    text.setText(any ? view.get().chosenText() : view.isPresent() ? HINT : "");
    fiber.node().setVisible(any);
    length.node().setVisible(one);
    unit.setVisible(one);
    view.ifPresent(
        v -> {
          fiber.show(v.fibers(), v.chosenFiber());
          length.show(v.lengthText());
        });
  }

  private void changeFiber(FiberType to) {
    session.fresh().flatMap(view -> view.changeFiber(to)).ifPresent(workspace::apply);
  }

  private Optional<String> changeLength(String typed) {
    return NumberText.use(
        typed,
        km ->
            session
                .fresh()
                .ifPresent(
                    view -> {
                      Optional<ChosenPart> after = view.chosenAfter(km);
                      view.changeLength(km)
                          .ifPresent(
                              edit -> {
                                workspace.apply(edit);
                                session.chosenProperty().set(after);
                              });
                    }));
  }
}
