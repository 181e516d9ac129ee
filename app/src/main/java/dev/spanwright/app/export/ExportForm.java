package dev.spanwright.app.export;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.Fields;
import dev.spanwright.render.export.Backdrop;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/** What can be chosen about a picture that is exported. */
final class ExportForm {

  private static final List<Scene.Furniture> FURNITURE =
      List.of(
          Scene.Furniture.KPI,
          Scene.Furniture.LEGEND,
          Scene.Furniture.SCALE_BAR,
          Scene.Furniture.NORTH);

  private final Fields fields = new Fields();
  private final Set<Scene.Furniture> furniture = EnumSet.noneOf(Scene.Furniture.class);
  private final Runnable changed;
  private final Choice<PictureFormat> format;
  private final Choice<ExportSize> size;
  private final CheckedField width;
  private final CheckedField height;
  private final Choice<Integer> scale;
  private final Choice<Boolean> view;
  private final Choice<Optional<Theme>> theme;
  private final Choice<Backdrop> backdrop;
  private final CheckedField title;
  private ExportChoice choice;
  private String heading;

  /**
   * @param choice what is chosen at first
   * @param heading the title at first
   * @param shown what stands beside the map at first
   * @param changed is run after each change
   */
  ExportForm(ExportChoice choice, String heading, Set<Scene.Furniture> shown, Runnable changed) {
    this.choice = choice;
    this.heading = heading;
    this.changed = changed;
    furniture.addAll(shown);
    format = choice("export-format", "Format", f -> f.name(), ExportChoice::withFormat);
    size = choice("export-size", "Size", ExportSize::label, ExportChoice::withSize);
    width = side("export-width", "Width", (c, px) -> c.withOwn(px, c.ownHeight()));
    height = side("export-height", "Height", (c, px) -> c.withOwn(c.ownWidth(), px));
    scale = choice("export-scale", "Pixels", s -> s + "x", ExportChoice::withScale);
    view =
        choice(
            "export-view",
            "Shows",
            fitted -> fitted ? "The whole network" : "What the map shows",
            ExportChoice::withFitted);
    theme =
        choice(
            "export-theme",
            "Theme",
            t -> t.map(one -> one.isDark() ? "Dark" : "Light").orElse("As in the window"),
            ExportChoice::withTheme);
    backdrop = choice("export-backdrop", "Ground", Backdrop::label, ExportChoice::withBackdrop);
    title =
        fields.text(
            "export-title",
            "Title",
            "",
            text -> {
              this.heading = text;
              changed.run();
              return Optional.empty();
            });
    title.input().setPromptText("None");
    fields.heading("Beside the map");
    fields.wide(furnitureBoxes());
    show();
  }

  Node node() {
    return fields.node();
  }

  ExportChoice choice() {
    return choice;
  }

  /** The field that holds what cannot be taken over, if one does. */
  Optional<Node> refused() {
    if (choice.size() != ExportSize.OWN) {
      return Optional.empty();
    }
    return Stream.of(width, height)
        .filter(CheckedField::isWrong)
        .<Node>map(CheckedField::input)
        .findFirst();
  }

  /** The plan for a map as it stands, whose size is shown. */
  ExportPlan plan(Scene onScreen) {
    ExportPlan plan = new ExportPlan(onScreen, choice, heading, furniture);
    width.show(String.valueOf(Math.round(plan.width())));
    height.show(String.valueOf(Math.round(plan.height())));
    return plan;
  }

  private <T> Choice<T> choice(
      String id,
      String name,
      Function<T, String> label,
      BiFunction<ExportChoice, T, ExportChoice> with) {
    return fields.choice(id, name, label, _ -> "", value -> become(with.apply(choice, value)));
  }

  private CheckedField side(
      String id, String name, BiFunction<ExportChoice, Integer, ExportChoice> with) {
    return fields.text(
        id,
        name,
        "px",
        text -> {
          String digits = text.strip().replace(",", "");
          boolean fits =
              digits.matches("[0-9]{1,6}") && ExportChoice.isSide(Integer.parseInt(digits));
          if (!fits) {
            return Optional.of(
                "\"%s\" is no whole number from %d to %d px."
                    .formatted(text.strip(), ExportSize.LEAST_PX, PictureFormat.PNG.mostPx()));
          }
          become(with.apply(choice, Integer.parseInt(digits)));
          return Optional.empty();
        });
  }

  private FlowPane furnitureBoxes() {
    FlowPane pane = new FlowPane(14, 8);
    for (Scene.Furniture part : FURNITURE) {
      CheckBox box = new CheckBox(part.label());
      box.setId("export-" + part.id());
      box.setSelected(furniture.contains(part));
      box.setOnAction(
          e -> {
            if (box.isSelected()) {
              furniture.add(part);
            } else {
              furniture.remove(part);
            }
            changed.run();
          });
      pane.getChildren().add(box);
    }
    return pane;
  }

  private void become(ExportChoice next) {
    choice = next;
    show();
    changed.run();
  }

  private void show() {
    format.show(List.of(PictureFormat.values()), Optional.of(choice.format()));
    size.show(List.of(ExportSize.values()), Optional.of(choice.size()));
    scale.show(ExportChoice.SCALES, Optional.of(choice.scale()));
    scale.node().setDisable(choice.format() != PictureFormat.PNG);
    view.show(List.of(false, true), Optional.of(choice.fitted()));
    List<Optional<Theme>> themes = new ArrayList<>(List.of(Optional.empty()));
    for (Theme one : Theme.values()) {
      themes.add(Optional.of(one));
    }
    theme.show(themes, Optional.of(choice.theme()));
    backdrop.show(List.of(Backdrop.values()), Optional.of(choice.backdrop()));
    width.input().setDisable(choice.size() != ExportSize.OWN);
    height.input().setDisable(choice.size() != ExportSize.OWN);
    title.show(heading);
  }
}
